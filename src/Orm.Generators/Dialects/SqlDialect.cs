using Orm.Generators.Dialects.PostgreSql;
using Orm.Generators.Dialects.Sqlite;
using Orm.Generators.Model;
using Orm.Generators.Model.Queries;
using Orm.Generators.Sql;
using Orm.Generators.Sql.Queries;

namespace Orm.Generators.Dialects;

/// <summary>What differs between databases in the SQL of entities.</summary>
internal abstract class SqlDialect
{
    public static SqlDialect Sqlite { get; } = new SqliteDialect();

    public static SqlDialect PostgreSql { get; } = new PostgreSqlDialect();

    /// <summary>What follows the closing parenthesis of CREATE TABLE.</summary>
    public abstract string TableOptions { get; }

    /// <summary>Whether an INSERT must return a key that the database counted, there being no other way to learn it.</summary>
    public abstract bool ReturnsDatabaseKeys { get; }

    /// <summary>Whether a foreign key to a table that does not exist yet must be added when it does.</summary>
    public abstract bool AddsConstraintsLater { get; }

    /// <summary>This dialect's text of two.</summary>
    public abstract string? Pick(DialectText text);

    /// <summary>Whether an INSERT in this dialect may leave the column out.</summary>
    public bool IsLeftToDatabase(Entity entity, int ordinal)
        => entity.IsDatabaseKey(ordinal)
            || entity.Columns[ordinal].IsComputed
            || (entity.IsLeftToDatabase(ordinal) && Default(entity.Columns[ordinal]) is not null);

    /// <summary>A table's name, quoted where it must be, with its schema where there are schemas.</summary>
    public abstract string Table(string? schema, string table);

    /// <summary>Makes a schema; null where there is nothing to make.</summary>
    public abstract string? CreateSchema(string? schema);

    /// <summary>A column's type.</summary>
    public abstract string TypeOf(Column column);

    /// <summary>What makes a column the key.</summary>
    public abstract string PrimaryKey(Entity entity);

    /// <summary>A column's default as it stands behind DEFAULT; null for none.</summary>
    public virtual string? Default(Column column) => Pick(column.Default) is { } value ? SqlExpression.AsOperand(value) : null;

    /// <summary>What makes what the table needs, if it is not there: sequences and types, with their schemas.</summary>
    public virtual IEnumerable<string> CreateFirst(Entity entity) => [];

    /// <summary>Drops what <see cref="CreateFirst"/> makes.</summary>
    public virtual IEnumerable<string> DropLast(Entity entity) => [];

    /// <summary>The enums that are types of the database.</summary>
    public virtual IEnumerable<EnumTypeStatements> EnumTypes(Entity entity) => [];

    /// <summary>What an enum's column, or a text in its place, is sorted by, as C# sorts the values.</summary>
    public abstract string EnumOrder(string label, EnumAsText conversion);

    /// <summary>What makes a column computed, given its expression.</summary>
    public abstract string Computed(string sql, Computation computation);

    /// <summary>A collation's name, quoted where it must be.</summary>
    public abstract string Collation(string name);

    /// <summary>The condition that keeps a column to its length; null where its type does, or it has none.</summary>
    public abstract string? LengthCondition(Column column, string name);

    /// <summary>The condition that keeps a column to the form of its values; null where its type does.</summary>
    public abstract string? FormCondition(Column column, string name);

    /// <summary>How a column's parameter is written, <c>{0}</c> standing for its number.</summary>
    public abstract string ParameterFormat(Column column);

    /// <summary>The same of a column of which no more than its type is known.</summary>
    public abstract string ParameterFormat(ColumnType type);

    /// <summary>The command that takes many rows at once in a form known when the program is built, <c>{0}</c> for the columns; null where there is none.</summary>
    public virtual string? Copy(Entity entity) => null;

    /// <summary>A query that gives a row where the table, as it is in the database, takes <see cref="Copy"/>: the number of who does the work there.</summary>
    public virtual string? CopyCheck(Entity entity) => null;

    /// <summary>Adds a foreign key to a table that exists, if it is not there.</summary>
    public abstract string AddForeignKey(Entity entity, ForeignKey key);

    /// <summary>DROP TABLE IF EXISTS.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="isReferredTo">Whether a table that is dropped later refers to it.</param>
    public abstract string DropTable(Entity entity, bool isReferredTo);

    /// <summary>A query for the names of the columns that the table has.</summary>
    public abstract string Describe(Entity entity);

    /// <summary>A query for what CheckSchema compares of the table's columns.</summary>
    public abstract string Inspect(Entity entity);

    /// <summary>What makes a comparison or order of decimals exact, behind an operand; empty where it is by itself.</summary>
    public abstract string DecimalCollation { get; }

    /// <summary>What makes an order of texts ordinal, behind the column; empty where it is by itself.</summary>
    public abstract string OrdinalCollation { get; }

    /// <summary>What makes a text be compared as one although decimals are compared within it; empty where it is by itself.</summary>
    public virtual string PlainCollation => "";

    /// <summary>What puts null where C# sorts it: before everything, so last in a descending order.</summary>
    public abstract string NullOrder(bool isDescending);

    /// <summary>An expression with arithmetic of a type, whose overflow must be an error.</summary>
    public virtual string Ranged(string expression, ScalarKind kind) => expression;

    /// <summary>A function or operator, <c>{0}</c>, <c>{1}</c> … standing for its arguments.</summary>
    public abstract string Call(SqlFunction function, ScalarKind result);

    /// <summary>Arithmetic between two numbers of a type, <c>{0}</c> and <c>{1}</c>.</summary>
    public virtual string Arithmetic(ArithmeticKind kind, ScalarKind type) => $"{{0}} {ArithmeticWriter.Symbol(kind)} {{1}}";

    /// <summary>A sum.</summary>
    /// <param name="kind">Its type.</param>
    /// <param name="argument">What is summed, with DISTINCT before it where equal values count once.</param>
    /// <param name="filter">What follows the aggregate's parenthesis.</param>
    public abstract string Sum(ScalarKind kind, string argument, string filter);

    /// <summary>The same for an average.</summary>
    public abstract string Average(ScalarKind kind, string argument, string filter);

    /// <summary>Whether a value is in a list, which is a parameter or a column.</summary>
    /// <param name="value">The value.</param>
    /// <param name="list">The list.</param>
    /// <param name="type">The value's type.</param>
    /// <param name="element">The type of the list's elements.</param>
    public abstract string IsInList(string value, string list, ColumnType type, ColumnType element);

    /// <summary>Whether a list has a null in it.</summary>
    public abstract string HasNull(string list, ColumnType element);

    /// <summary>The constant null, of a type where the database asks for one.</summary>
    public virtual string Null(ColumnType type) => "NULL";

    /// <summary>The elements of a list as rows with a column, as they stand behind FROM.</summary>
    public abstract string Elements(string list, string alias);

    /// <summary>An element of a list among these, as a column of its type has it.</summary>
    public abstract string Element(string alias, ColumnType type);

    /// <summary>A value within JSON in the form that a column of its type has; NULL where it is not there, or JSON's null.</summary>
    /// <param name="document">The JSON.</param>
    /// <param name="path">The steps to the value.</param>
    /// <param name="place">The place in the list at their end; null for none.</param>
    /// <param name="value">The value.</param>
    public abstract string JsonValue(string document, EquatableArray<JsonStep> path, string? place, JsonOperand value);

    /// <summary>The elements of a list within JSON as rows with a column, as they stand behind FROM.</summary>
    public abstract string JsonElements(string list, string alias, ColumnType type);

    /// <summary>An element of a list within JSON among these, as a column of its type has it.</summary>
    public abstract string JsonElement(string alias, ColumnType type);

    /// <summary>A decimal constant, given in its shortest form.</summary>
    public abstract string DecimalConstant(string text);

    /// <summary>A constant where nothing else tells its type: SQL's own rules may give it a narrower one.</summary>
    public virtual string Typed(string constant, ScalarKind kind) => constant;
}
