namespace Orm.Generators.Tests.Queries;

public class WhereTranslationTests
{
    [Theory]

    // Comparisons with constants.
    [InlineData("u => u.Points == 3", "{points} = 3")]
    [InlineData("u => u.Points != -3", "{points} <> -3")]
    [InlineData("u => 3 < u.Points", "3 < {points}")]
    [InlineData("u => u.Name == \"O'Hara\"", "{name} = 'O''Hara'")]
    [InlineData("u => u.Name == \"$1 {x}\"", "{name} = '$1 {x}'")]
    [InlineData("u => u.Ratio > 0.5", "{ratio} > 0.5")]
    [InlineData("u => u.Weight == 0.1f", "{weight} = 0.10000000149011612")]
    [InlineData("u => u.Level <= 200", "{level} <= 200")]
    [InlineData("u => u.Color == Color.Blue", "{color} = 7")]
    [InlineData("u => u.Color > Color.Red", "{color} > 0")]
    [InlineData("u => (int)u.Color >= 1", "{color} >= 1")]
    [InlineData("u => u.Shade != Color.Green", "{shade} <> 'Green'")]
    [InlineData("u => u.Order == 1", "{\"order\"} = 1")]
    [InlineData("u => u.Points > 2.5", "{points} > 2.5")]

    // Nullable columns: C#'s two values.
    [InlineData("u => u.Age == 3", "{age} = 3")]
    [InlineData("u => u.Age != 3", "{age} <> 3 OR {age} IS NULL")]
    [InlineData("u => !(u.Age == 3)", "{age} <> 3 OR {age} IS NULL")]
    [InlineData("u => !(u.Age != 3)", "{age} = 3")]
    [InlineData("u => u.Age < 3", "{age} < 3")]
    [InlineData("u => !(u.Age < 3)", "{age} >= 3 OR {age} IS NULL")]
    [InlineData("u => !(u.Points < 3)", "{points} >= 3")]
    [InlineData("u => u.Age == u.Points", "{age} = {points}")]
    [InlineData("u => u.Nick == u.Name", "{nick} = {name}")]
    [InlineData("u => u.Age != u.Points", "{age} <> {points} OR {age} IS NULL")]
    [InlineData("u => u.Tint == u.Tint", "{tint} IS NOT DISTINCT FROM {tint}")]
    [InlineData("u => u.Vip == true", "{vip} = TRUE")]
    [InlineData("u => u.Vip != true", "{vip} <> TRUE OR {vip} IS NULL")]
    [InlineData("u => u.Age!.Value > 3", "{age} > 3")]
    [InlineData("u => u.Tint != Color.Red", "{tint} <> 'Red' OR {tint} IS NULL")]

    // Null tests.
    [InlineData("u => u.Nick == null", "{nick} IS NULL")]
    [InlineData("u => null != u.Nick", "{nick} IS NOT NULL")]
    [InlineData("u => u.Age is null", "{age} IS NULL")]
    [InlineData("u => u.Age is not null", "{age} IS NOT NULL")]
    [InlineData("u => !(u.Age is null)", "{age} IS NOT NULL")]
    [InlineData("u => u.Age.HasValue", "{age} IS NOT NULL")]
    [InlineData("u => !u.Age.HasValue", "{age} IS NULL")]
    [InlineData("u => u.Photo == null", "{photo} IS NULL")]

    // Logic.
    [InlineData("u => u.Active", "{active}")]
    [InlineData("u => !u.Active", "NOT {active}")]
    [InlineData("u => u.Active && u.Points > 3", "{active} AND {points} > 3")]
    [InlineData("u => u.Active || u.Points > 3", "{active} OR {points} > 3")]
    [InlineData("u => !(u.Active && u.Points > 3)", "NOT {active} OR {points} <= 3")]
    [InlineData("u => !(u.Active || u.Points > 3)", "NOT {active} AND {points} <= 3")]
    [InlineData("u => (u.Active || u.Points > 3) && u.Level == 1", "({active} OR {points} > 3) AND {level} = 1")]
    [InlineData("u => u.Active && u.Age != 3", "{active} AND ({age} <> 3 OR {age} IS NULL)")]
    [InlineData("u => true", "TRUE")]

    // Values.
    [InlineData("u => u.Points >= number", "{points} >= $1")]
    [InlineData("u => number <= u.Points", "$1 <= {points}")]
    [InlineData("u => u.Points >= number && u.Level < number", "{points} >= $1 AND {level} < $1")]
    [InlineData("u => u.Points > number && u.Token == guid", "{points} > $1 AND {token} = $2")]
    [InlineData("u => u.Age != number", "{age} <> $1 OR {age} IS NULL")]
    [InlineData("u => u.Age == maybe", "{$1 ? {age} = $1 : {age} IS NULL}")]
    [InlineData("u => u.Age != maybe", "{$1 ? {age} <> $1 OR {age} IS NULL : {age} IS NOT NULL}")]
    [InlineData("u => u.Active && u.Age != maybe", "{active} AND {$1 ? ({age} <> $1 OR {age} IS NULL) : {age} IS NOT NULL}")]
    [InlineData("u => u.Age < maybe", "{$1 ? {age} < $1 : FALSE}")]
    [InlineData("u => !(u.Age < maybe)", "{$1 ? {age} >= $1 OR {age} IS NULL : TRUE}")]
    [InlineData("u => u.Name == text", "{$1 ? {name} = $1 : {name} IS NULL}")]
    [InlineData("u => u.Nick != maybeText", "{$1 ? {nick} <> $1 OR {nick} IS NULL : {nick} IS NOT NULL}")]
    [InlineData("u => maybe == null || u.Age == maybe", "{$1 ? FALSE : TRUE} OR {$1 ? {age} = $1 : {age} IS NULL}")]
    [InlineData("u => flag", "$1")]
    [InlineData("u => !flag || u.Active", "NOT $1 OR {active}")]
    [InlineData("u => u.Active == flag", "{active} = $1")]
    [InlineData("u => u.Points > big", "{points} > $1")]
    [InlineData("u => u.Grade == letter", "{grade} = $1")]
    [InlineData("u => u.Created < DateTime.UtcNow", "{created} < $1")]
    [InlineData("u => u.Nick == string.Empty", "{$1 ? {nick} = $1 : {nick} IS NULL}")]
    public void A_condition(string lambda, string sql)
        => Translation.Expect($".Where({lambda})", sql, sql);

    [Theory]
    [InlineData("u => u.Price >= 10.50m", "{price} COLLATE ORM_DECIMAL >= '10.5'", "{price} >= 10.5")]
    [InlineData("u => u.Price == price", "{price} COLLATE ORM_DECIMAL = $1", "{price} = $1")]
    [InlineData("u => u.Discount != price", "{discount} COLLATE ORM_DECIMAL <> $1 OR {discount} IS NULL", "{discount} <> $1 OR {discount} IS NULL")]
    [InlineData("u => price > u.Price", "$1 COLLATE ORM_DECIMAL > {price}", "$1 > {price}")]
    [InlineData("u => u.Discount < 10", "{discount} COLLATE ORM_DECIMAL < '10'", "{discount} < 10")]
    [InlineData("u => u.Price > 10", "{price} COLLATE ORM_DECIMAL > '10'", "{price} > 10")]
    [InlineData("u => u.Grade >= 'b'", "{grade} >= 'b'", "{grade} COLLATE \"C\" >= 'b'")]
    [InlineData("u => u.Mood == mood", "{mood} = $1", "{mood} = CAST($1 AS mood)")]
    [InlineData("u => u.Former == maybeMood", "{$1 ? {former} = $1 : {former} IS NULL}", "{$1 ? {former} = CAST($1 AS mood) : {former} IS NULL}")]
    [InlineData("u => u.Mood == Mood.Fair", "{mood} = 'so so'", "{mood} = 'so so'")]
    [InlineData("u => u.Mood > Mood.Sad", "CASE {mood} WHEN 'Sad' THEN 0 WHEN 'so so' THEN 1 WHEN 'Happy' THEN 2 END > CASE 'Sad' WHEN 'Sad' THEN 0 WHEN 'so so' THEN 1 WHEN 'Happy' THEN 2 END", "{mood} > 'Sad'")]
    [InlineData("u => u.Mood <= mood", "CASE {mood} WHEN 'Sad' THEN 0 WHEN 'so so' THEN 1 WHEN 'Happy' THEN 2 END <= CASE $1 WHEN 'Sad' THEN 0 WHEN 'so so' THEN 1 WHEN 'Happy' THEN 2 END", "{mood} <= CAST($1 AS mood)")]
    public void A_condition_that_the_dialects_say_differently(string lambda, string sqlite, string postgreSql)
        => Translation.Expect($".Where({lambda})", sqlite, postgreSql);

    [Theory]
    [InlineData("u => u.Shade == color", "parameters.Set(numbers[0], global::Orm.Generated.ColorText.ToColumn(value1, numbers[0]));")]
    [InlineData("u => u.Tint == maybeColor", "parameters.Set(numbers[0], global::Orm.Generated.ColorText.ToColumnOrNull(value1, numbers[0]));")]
    [InlineData("u => u.Color == color", "parameters.Set(numbers[0], (int)value1);")]
    [InlineData("u => u.Opens == time", "parameters.SetLocal(numbers[0], value1);")]
    [InlineData("u => u.Created == time", "parameters.Set(numbers[0], value1);")]
    [InlineData("u => u.Serial == guid", "parameters.SetBytes(numbers[0], value1);")]
    [InlineData("u => u.Token == guid", "parameters.Set(numbers[0], value1);")]
    [InlineData("u => u.Points > big", "Arguments(long value1)")]
    [InlineData("u => u.Price > number", "Arguments(decimal value1)")]
    [InlineData("u => u.Grade == letter", "Arguments(char value1)")]
    public void A_value_is_written_as_its_column_is(string lambda, string expected)
        => Assert.Contains(expected, Translation.Code($"_ = session.Query<User>().Where({lambda});"));
}
