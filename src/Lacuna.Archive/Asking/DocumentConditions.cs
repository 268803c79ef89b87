using System.Globalization;
using Lacuna.Archive.Documents;

namespace Lacuna.Archive.Asking;

/// <summary>What is asked of a version besides words, days, sources and standing, in every store alike.</summary>
internal static class DocumentConditions
{
    /// <summary>Adds the conditions; false when there are none.</summary>
    /// <param name="sql">Where they are added.</param>
    /// <param name="query">What is asked.</param>
    /// <param name="id">What the id of <c>version v</c> is called.</param>
    public static bool Require(SqlText sql, DocumentQuery query, string id)
    {
        var before = sql.Conditions;
        if (query.Tells != Telling.None)
        {
            // The first condition is the index's own, by which SQLite knows that it may use it.
            sql.Require(string.Create(CultureInfo.InvariantCulture, $"(v.tells IS NULL OR v.tells > 0) AND coalesce(v.tells, {~0}) & {(int)query.Tells} <> 0"));
        }

        foreach (var parties in query.ContactsOf.IsDefault ? [] : query.ContactsOf)
        {
            sql.Require(
                $"{id} IN (SELECT version FROM contact_party WHERE actor IN (SELECT id FROM actor WHERE name IN {sql.List(parties)}) UNION ALL SELECT id FROM version WHERE tells IS NULL)");
        }

        if (query.IsRead is { } isRead)
        {
            sql.Require(isRead ? "v.is_read = 1" : "v.is_read = 0");
        }

        if (!query.Languages.IsDefaultOrEmpty)
        {
            var languages = query.Languages.Select(language => language.ToLowerInvariant()).Select(language =>
                string.Create(CultureInfo.InvariantCulture, $"lower(v.language) = {sql.Value(language)} OR substr(lower(v.language), 1, {language.EnumerateRunes().Count() + 1}) = {sql.Value(language + "-")}"));
            sql.Require($"({string.Join(" OR ", languages)})");
        }

        return sql.Conditions != before;
    }
}
