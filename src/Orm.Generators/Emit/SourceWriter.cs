using System.Runtime.CompilerServices;
using System.Text;

namespace Orm.Generators.Emit;

/// <summary>C# text, line by line, indented as it stands.</summary>
internal sealed class SourceWriter
{
    private const string Step = "    ";

    private readonly StringBuilder text = new();
    private string indent = "";
    private bool isWithinLine;

    /// <summary>Writes a line, or several that come as one text. An empty one has no indentation.</summary>
    public void Line(string line = "")
    {
        Append(line);
        End();
    }

    /// <summary>Writes what is interpolated, without a text of its own between.</summary>
    public void Line([InterpolatedStringHandlerArgument("")] ref Interpolated line) => End();

    /// <summary>Writes what a block belongs to and opens it.</summary>
    public void Open(string head)
    {
        Line(head);
        OpenBlock();
    }

    /// <inheritdoc cref="Open(string)"/>
    public void Open([InterpolatedStringHandlerArgument("")] ref Interpolated head)
    {
        End();
        OpenBlock();
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

    private void OpenBlock()
    {
        Line("{");
        Indent();
    }

    private void End()
    {
        text.Append('\n');
        isWithinLine = false;
    }

    private void Append(string part)
    {
        var start = 0;
        for (var end = part.IndexOf('\n'); end >= 0; end = part.IndexOf('\n', start))
        {
            AppendOfLine(part, start, end - start);
            End();
            start = end + 1;
        }

        AppendOfLine(part, start, part.Length - start);
    }

    private void AppendOfLine(string part, int start, int length)
    {
        if (length == 0)
        {
            return;
        }

        if (!isWithinLine)
        {
            text.Append(indent);
            isWithinLine = true;
        }

        text.Append(part, start, length);
    }

    /// <summary>The parts of an interpolated string, each written where it comes.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Interpolated
    {
        private readonly SourceWriter writer;

        public Interpolated(int literalLength, int formattedCount, SourceWriter writer)
        {
            _ = literalLength;
            _ = formattedCount;
            this.writer = writer;
        }

        public void AppendLiteral(string part) => writer.Append(part);

        public void AppendFormatted(string? part) => writer.Append(part ?? "");

        public void AppendFormatted(Enum member) => writer.Append(member.ToString());
    }
}
