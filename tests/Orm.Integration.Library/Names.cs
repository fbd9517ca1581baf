// This assembly's tables and columns bear the names of their classes and properties.
[assembly: Orm.OrmNaming(Orm.Naming.Exact)]
