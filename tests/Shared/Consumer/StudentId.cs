using Orm;

namespace Consumer;

/// <summary>A strongly typed id: its own converter, called by static abstract members.</summary>
[Converter<StudentId>]
public readonly record struct StudentId(int Value) : IConverter<StudentId, int>
{
    public static int ToColumn(StudentId value) => value.Value;

    public static StudentId FromColumn(int column) => new(column);
}
