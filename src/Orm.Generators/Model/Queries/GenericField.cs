namespace Orm.Generators.Model.Queries;

/// <summary>A field of a generic class.</summary>
/// <param name="Owner">The class, as NativeAOT is told to keep its fields.</param>
/// <param name="RuntimeType">The class as the runtime names its definition.</param>
/// <param name="Name">The field's name.</param>
internal sealed record GenericField(ClosureOwner Owner, string RuntimeType, string Name);
