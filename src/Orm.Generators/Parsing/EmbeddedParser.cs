using Microsoft.CodeAnalysis;
using Orm.Generators.Diagnostics;
using Orm.Generators.Model;

namespace Orm.Generators.Parsing;

/// <summary>[Embedded]: puts the properties of the object where its property stood.</summary>
internal sealed class EmbeddedParser(INamedTypeSymbol entity, Constructor constructor, List<Problem> problems, CancellationToken cancellationToken)
{
    private static readonly string[] allowed = [RuntimeNames.Column, RuntimeNames.AsText, RuntimeNames.Converter, RuntimeNames.Embedded, RuntimeNames.NotMapped];

    private readonly List<MappedProperty> leaves = [];
    private readonly List<EmbeddedObject> objects = [];

    public IReadOnlyList<MappedProperty> Leaves => leaves;

    public IReadOnlyList<EmbeddedObject> Objects => objects;

    /// <summary>Whether every object could be read; of one that the compiler complains of, there is no problem.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>Reads the properties of an entity; afterwards <see cref="Leaves"/> are those that have a column.</summary>
    public void Parse(IEnumerable<MappedProperty> properties)
    {
        foreach (var property in properties)
        {
            if (!property.Attributes.Has(RuntimeNames.Embedded))
            {
                leaves.Add(property);
                continue;
            }

            var isNullable = ColumnTypeParser.IsNullable(property.Symbol.Type, property.Symbol.NullableAnnotation);
            var leaf = new EmbeddedLeaf(property.Symbol, objects.Count, property.Symbol.Name, [], "", isNullable, constructor);
            if (ParseObject(property, leaf, []) is { } found)
            {
                objects.Add(found);
                CheckNullable(property, found, isNullable);
            }
            else
            {
                IsWhole = false;
            }
        }
    }

    /// <summary>The object's place as a constructor's parameter: its complement, since ordinals are columns'.</summary>
    public int PlaceOf(IPropertySymbol property)
        => ~objects.FindIndex(found => found.Owner.Property == property.Name);

    private EmbeddedObject? ParseObject(MappedProperty property, EmbeddedLeaf place, IReadOnlyList<ITypeSymbol> around)
    {
        var underlying = Queries.Operations.Underlying(property.Symbol.Type);
        if (ColumnParser.IsErroneous(underlying) || FindObstacle(property, underlying, around) is not INamedTypeSymbol type)
        {
            return null;
        }

        CheckAlone(property);
        var maker = ConstructorParser.Parse(type, problems, cancellationToken);
        var parts = PropertyParser.Parse(type, maker, problems, cancellationToken);
        CheckMakeable(property, type, maker, parts);
        var first = leaves.Count;
        var members = parts.Select(part => ParseMember(part, property, place, maker, [.. around, type])).OfType<EmbeddedMember>().ToList();
        if (!maker.IsCallable || members.Count != parts.Count)
        {
            return null;
        }

        return new EmbeddedObject(
            OwnerOf(property, type),
            new EquatableArray<EmbeddedMember>(members),
            new EquatableArray<int>(maker.Properties.Select(filled => members.FindIndex(member => member.Name == filled.Name))),
            first,
            leaves.Count - first);
    }

    private EmbeddedMember? ParseMember(MappedProperty part, MappedProperty owner, EmbeddedLeaf place, Constructor maker, IReadOnlyList<ITypeSymbol> around)
    {
        CheckAttributes(part, owner);
        var isInitialized = part.Access != PropertyAccess.ConstructorOnly && ((part.Symbol.IsRequired && !maker.SetsRequiredMembers) || !maker.Fills(part.Symbol));
        var isOfReference = owner.Symbol.Type.IsReferenceType || ColumnTypeParser.IsNullable(owner.Symbol.Type, owner.Symbol.NullableAnnotation);
        var leaf = place with
        {
            Path = $"{place.Path}.{part.Symbol.Name}",
            Steps = [.. place.Steps, new EmbeddedStep(part.Symbol.Name, isOfReference)],
            Prefix = place.Prefix + PrefixOf(owner),
            Constructor = maker,
        };
        if (part.Attributes.Has(RuntimeNames.Embedded))
        {
            return ParseObject(part, leaf, around) is { } nested ? new EmbeddedMember(part.Symbol.Name, isInitialized, -1, nested) : null;
        }

        leaves.Add(part with { Embedded = leaf });
        return new EmbeddedMember(part.Symbol.Name, isInitialized, leaves.Count - 1, null);
    }

    private string PrefixOf(MappedProperty owner)
        => owner.Attributes.Find(RuntimeNames.Embedded)?.NamedText("Prefix")
            ?? NamingParser.Parse(entity.ContainingAssembly).Apply(owner.Symbol.Name) + "_";

    private Column OwnerOf(MappedProperty property, INamedTypeSymbol type) => new()
    {
        Property = property.Symbol.Name,
        Name = "",
        Type = new ColumnType
        {
            Kind = ScalarKind.String,
            IsNullable = ColumnTypeParser.IsNullable(property.Symbol.Type, property.Symbol.NullableAnnotation),
            CSharp = TypeName.Of(type),
            Conversion = new AsEmbedded(type.IsReferenceType, ValueTraits.CanChange(type)),
        },
        Access = property.Access,
        DeclaringType = TypeName.Of(property.Writer),
        IsRequired = property.Symbol.IsRequired && !constructor.SetsRequiredMembers,
        Partial = ColumnParser.IsOursToImplement(property.Symbol, entity) ? ColumnParser.ParsePartial(property.Symbol, cancellationToken) : null,
        Length = null,
        Precision = null,
        Scale = null,
        Collation = DialectText.None,
        SqlType = DialectText.None,
        Default = DialectText.None,
        Computation = null,
        Sequence = null,
    };

    // The type where nothing stands in the way.
    private INamedTypeSymbol? FindObstacle(MappedProperty property, ITypeSymbol type, IReadOnlyList<ITypeSymbol> around)
    {
        var why = type switch
        {
            not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } => "it is no class or struct",
            _ when ColumnTypeParser.Parse(type, NullableAnnotation.NotAnnotated, ConversionSource.Of(entity.ContainingAssembly)) is not null => "a column can hold it as it is",
            INamedTypeSymbol { IsAbstract: true } => "it is abstract",
            INamedTypeSymbol { IsGenericType: true } => "it is generic",
            _ when type.GetAttributes().Has(RuntimeNames.Table) => "it is a table of its own, to be referred to by its key",
            _ when around.Contains(type, SymbolEqualityComparer.Default) => "it holds itself",
            _ when around.Count > 0 && ColumnTypeParser.IsNullable(property.Symbol.Type, property.Symbol.NullableAnnotation) => "an object within an embedded one can't be null yet",
            INamedTypeSymbol named when DeclarationParser.Containers(named).Append(named).Any(part => !DeclarationParser.IsNameable(part)) => "generated code can't name it",
            _ => null,
        };
        if (why is null)
        {
            return (INamedTypeSymbol)type;
        }

        problems.Add(new Problem(
            MappingDiagnostics.NotEmbeddable, Places.TypeOf(property.Symbol, entity),
            type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), property.Name, TypeName.Display(property.Symbol.ContainingType), why));
        return null;
    }

    private void CheckAlone(MappedProperty property)
    {
        if (property.Attributes.FirstOrDefault(attribute => attribute.IsOurs() && !attribute.Is(RuntimeNames.Embedded)) is { } other)
        {
            problems.Add(new Problem(
                MappingDiagnostics.Contradiction, Places.Attribute(other, property.Symbol, entity),
                "Embedded", other.ShortName(), property.Name, "an embedded object has no column of its own"));
        }
    }

    private void CheckMakeable(MappedProperty property, INamedTypeSymbol type, Constructor maker, IReadOnlyList<MappedProperty> parts)
    {
        if (parts.Count == 0 && maker.IsCallable)
        {
            AddUnmakeable("it has no property that could be a column");
        }
        else if (maker.IsHidden)
        {
            AddUnmakeable("generated code can't call its constructor; make it internal or public");
        }
        else if (parts.FirstOrDefault(part => !IsOpen(part.Symbol.GetMethod)) is { } unread)
        {
            AddUnmakeable($"generated code can't read its '{unread.Symbol.Name}'; make it internal or public");
        }
        else if (parts.FirstOrDefault(part => !maker.Fills(part.Symbol) && !IsOpen(part.Symbol.SetMethod)) is { } closed)
        {
            AddUnmakeable($"generated code can't set its '{closed.Symbol.Name}'; give it a setter or 'init' that is internal or public, a constructor's parameter, or [NotMapped]");
        }
        else if (!maker.SetsRequiredMembers && RequiredBeside(type, parts) is { } required)
        {
            AddUnmakeable($"its '{required.Name}' is required but no column");
        }

        void AddUnmakeable(string why) => problems.Add(new Problem(
            MappingDiagnostics.UnmakeableEmbedded, Places.TypeOf(property.Symbol, entity),
            TypeName.Display(type), property.Name, TypeName.Display(property.Symbol.ContainingType), why));
    }

    private static ISymbol? RequiredBeside(INamedTypeSymbol type, IReadOnlyList<MappedProperty> parts)
        => PropertyCollector.BaseFirst(type).SelectMany(part => part.GetMembers())
            .FirstOrDefault(member => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true } && !parts.Any(part => part.Symbol.Name == member.Name));

    private static bool IsOpen(IMethodSymbol? accessor)
        => accessor is { DeclaredAccessibility: Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal };

    // What concerns a row as a whole, its key or its table, is said of the entity.
    private void CheckAttributes(MappedProperty part, MappedProperty owner)
    {
        var misplaced = part.Attributes.FirstOrDefault(attribute => attribute.IsOurs() && !allowed.Any(attribute.Is));
        var defaulted = part.Attributes.FirstOrDefault(attribute => attribute.Is(RuntimeNames.Column) && (attribute.Named("Default") ?? attribute.Named("DefaultSql")) is not null);
        if ((misplaced ?? defaulted) is { } attribute)
        {
            problems.Add(new Problem(
                MappingDiagnostics.MisplacedInEmbedded, Places.Attribute(attribute, part.Symbol, entity),
                misplaced is null ? "A default" : $"[{misplaced.ShortName()}]", part.Symbol.Name, TypeName.Display(part.Symbol.ContainingType), owner.Name));
        }
    }

    private void CheckNullable(MappedProperty property, EmbeddedObject found, bool isNullable)
    {
        var isTold = leaves.Skip(found.First).Take(found.Count)
            .Any(leaf => !ColumnTypeParser.IsNullable(leaf.Symbol.Type, leaf.Symbol.NullableAnnotation));
        if (isNullable && !isTold)
        {
            problems.Add(new Problem(
                MappingDiagnostics.UntellableNull, Places.TypeOf(property.Symbol, entity), property.Name, TypeName.Display(property.Symbol.ContainingType),
                property.Symbol.Type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)));
        }
    }
}
