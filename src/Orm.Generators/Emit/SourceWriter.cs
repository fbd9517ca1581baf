using System.Text;

namespace Orm.Generators.Emit;

/// <summary>C# text, line by line, indented as it stands.</summary>
internal sealed class SourceWriter
{
    private const string Step = "    ";

    private readonly StringBuilder text = new();
    private string indent = "";

    /// <summary>Writes a line; an empty one ends what stands before.</summary>
    public void Line(string line = "")
    {
        if (line.Length > 0)
        {
            text.Append(indent).Append(line);
        }

        text.Append('\n');
    }

    /// <summary>Writes several lines.</summary>
    public void Lines(string lines)
    {
        foreach (var line in lines.Split('\n'))
        {
            Line(line);
        }
    }

    /// <summary>Writes what a block belongs to and opens it.</summary>
    public void Open(string head)
    {
        Line(head);
        Line("{");
        Indent();
    }

    /// <summary>Closes a block.</summary>
    public void Close(string end = "")
    {
        Unindent();
        Line("}" + end);
    }

    public void Indent() => indent += Step;

    public void Unindent() => indent = indent.Substring(Step.Length);

    public override string ToString() => text.ToString();
}
