namespace Orm.Generators.Tests.Oracle;

sealed partial class QueryGenerator
{
    void AddJoin()
    {
        var inner = expressions.Pick([Shape.Item, Shape.Tag]);
        var (outerName, innerName) = (expressions.Name(), expressions.Name());
        var isLeft = random.Next(2) == 0;
        var joined = isLeft ? inner.Optional(random) : inner;
        var innerScope = new ExpressionScope([(innerName, inner)]);
        var outerScope = ScopeOf(outerName);
        var result = Projection(new ExpressionScope([(outerName, shape), (innerName, joined)]));
        var other = random.Next(2) == 0 ? inner.Root : $"{inner.Root}.Where({innerName} => {expressions.Condition(innerScope, 2)})";
        if (random.Next(3) == 0)
        {
            var condition = expressions.Condition(new ExpressionScope([(outerName, shape), (innerName, inner)]), 2);
            text += $".SelectMany({outerName} => {inner.Root}.Where({innerName} => {condition}){(isLeft ? ".DefaultIfEmpty()" : "")}, ({outerName}, {innerName}) => {result.Text})";
        }
        else
        {
            var (outerKey, innerKey) = Keys(outerScope, innerScope);
            text += $".{(isLeft ? "LeftJoin" : "Join")}({other}, {outerName} => {outerKey}, {innerName} => {innerKey}, ({outerName}, {innerName}) => {result.Text})";
        }

        shape = result.Shape;
        isOrdered = false;
    }

    (string Outer, string Inner) Keys(ExpressionScope outer, ExpressionScope inner)
    {
        var type = random.Next(2) == 0 ? ScalarType.Int.OrNull : expressions.Type(outer);
        if (random.Next(4) != 0)
        {
            return (expressions.Of(type, outer, 1), expressions.Widened(type, inner, 1));
        }

        var second = expressions.Type(outer);
        return (Anonymous([type, second], outer), Anonymous([type, second], inner));
    }
}
