namespace Orm.Generators.Sql;

/// <summary>SQL text that a user gave.</summary>
internal static class SqlExpression
{
    /// <summary>An expression as it can stand behind DEFAULT: a constant as it is, anything else in parentheses.</summary>
    public static string AsOperand(string sql) => IsConstant(sql) ? sql : $"({sql})";

    private static bool IsConstant(string sql)
        => IsNumber(sql) || IsText(sql) || sql.ToUpperInvariant() is "NULL" or "TRUE" or "FALSE" or "CURRENT_TIMESTAMP" or "CURRENT_DATE" or "CURRENT_TIME";

    private static bool IsNumber(string sql)
    {
        var digits = sql.TrimStart('-', '+');
        return sql.Length - digits.Length <= 1
            && digits.Length > 0
            && char.IsDigit(digits[0])
            && digits.All(character => char.IsDigit(character) || character == '.');
    }

    private static bool IsText(string sql)
        => sql.Length >= 2 && sql[0] == '\'' && sql[sql.Length - 1] == '\''
            && sql.Substring(1, sql.Length - 2).Replace("''", "").IndexOf('\'') < 0;
}
