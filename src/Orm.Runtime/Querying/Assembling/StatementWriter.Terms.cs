using System.Diagnostics;
using Orm.Querying.Templates;

namespace Orm.Querying.Assembling;

// The SQL of the pieces, its holes filled.
internal sealed partial class StatementWriter
{
    private void WriteTerm(SelectTerm term, SelectLevel level, string qualifier = "")
    {
        if (term.Column is { } column)
        {
            WriteColumn(level.Sources[0], column, qualifier);
        }
        else
        {
            Write(term.Template!, term.Placed!, qualifier);
        }
    }

    /// <param name="template">The SQL.</param>
    /// <param name="placed">The operator that it is of.</param>
    /// <param name="qualifier">What stands before columns without an alias.</param>
    private void Write(Template template, PlacedStep placed, string qualifier = "")
    {
        foreach (var part in template.Parts)
        {
            switch (part)
            {
                case TextPart text:
                    sql.Append(text.Text);
                    break;
                case ColumnPart { Row: ColumnPart.Key } key when template.Parts.Length > 1:
                    WriteAtom(key, placed.Scope, qualifier);
                    break;
                case ColumnPart column:
                    WriteColumn(column, placed.Scope, qualifier);
                    break;
                case ParameterPart value:
                    sql.Append('$').Append(NumberOf(placed.Step.Values, value.Index));
                    break;
                case ChoicePart choice:
                    Write(placed.Step.Values.IsNull(choice.Index) ? choice.Null : choice.Given, placed, qualifier);
                    break;
                case QueryPart query:
                    WriteQuery(placed.Queries[query.Index], placed.Step.Piece.Queries[query.Index].Kind);
                    break;
                default:
                    throw new UnreachableException();
            }
        }
    }

    /// <summary>Writes a group's key as a part of an expression.</summary>
    private void WriteAtom(ColumnPart key, SelectLevel scope, string qualifier)
    {
        var start = sql.Length;
        WriteColumn(key, scope, qualifier);
        if (scope.Climb(key.Up).KeyOf(key) is { Column: null, SingleColumn: null })
        {
            sql.Insert(start, '(').Append(')');
        }
    }

    private void WriteColumn(ColumnPart column, SelectLevel scope, string qualifier)
    {
        var level = scope.Climb(column.Up);
        if (column.IsQualified)
        {
            qualifier = level.Sources[Math.Max(column.Row, 0)].NameWithoutAlias(dialect) + ".";
        }

        if (column.Row == ColumnPart.Key)
        {
            WriteTerm(level.KeyOf(column), level, qualifier);
            return;
        }

        var source = level.Sources[column.Row];
        WriteColumn(source, column.Name, column.Up == 0 ? qualifier : source.NameWithoutAlias(dialect) + ".");
    }

    private void WriteColumn(SelectSource source, string name, string qualifier = "")
        => sql.Append(source.Alias is { } alias ? alias + "." : qualifier).Append(name);

    private int NumberOf(StepValues values, int value)
    {
        ref var number = ref values.Numbers[value];
        if (number == 0)
        {
            number = ++parameters;
        }

        return number;
    }
}
