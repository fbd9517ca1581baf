namespace Orm.Generators.Sql;

/// <summary>Words that one of the databases does not take as a name of a table or column unless it is quoted.</summary>
/// <remarks>
/// PostgreSQL's keywords to version 18 but the unreserved, SQLite's to 3.53 but those that its grammar takes as a name
/// everywhere and that people do use as one (<c>key</c>, <c>action</c>).
/// </remarks>
internal static class Keyword
{
    private static readonly HashSet<string> words = new("""
        abort add after all alter always analyse analyze and any array as asc asymmetric attach authorization
        autoincrement before begin between bigint binary bit boolean both by cascade case cast char character check
        coalesce collate collation column commit concurrently constraint create cross current current_catalog
        current_date current_role current_schema current_time current_timestamp current_user dec decimal default
        deferrable deferred delete desc detach distinct do drop each else end escape except exclude exclusive exists
        explain extract fail false fetch filter float for foreign freeze from full generated glob grant greatest group
        grouping having if ignore ilike immediate in index indexed initially inner inout insert instead int integer
        intersect interval into is isnull join json json_array json_arrayagg json_exists json_object json_objectagg
        json_query json_scalar json_serialize json_table json_value lateral leading least left like limit localtime
        localtimestamp match materialized merge_action national natural nchar no none normalize not nothing notnull
        null nullif nulls numeric of offset on only or order out outer over overlaps overlay placing position pragma
        preceding precision primary raise real recursive references regexp reindex release rename replace restrict
        returning right rollback row savepoint select session_user set setof similar smallint some substring symmetric
        system_user table tablesample temporary then time timestamp to trailing transaction treat trim true unbounded
        union unique update user using vacuum values varchar variadic verbose when where window with within without
        xmlattributes xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize
        xmltable
        """.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    public static bool MustBeQuoted(string word) => words.Contains(word);
}
