using System.Collections.Immutable;
using Lacuna.Core.Reading;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using NodaTime;
using NodaTime.Text;

namespace Lacuna.Web.Contacts;

/// <summary>A contact as an address names it.</summary>
/// <param name="In">A document that tells of it.</param>
/// <param name="C">Its id in that document, as it is read now.</param>
/// <param name="Kind">Its kind, as that document tells it.</param>
/// <param name="On">Its first day.</param>
/// <param name="With">Ids of its sides, parted by commas.</param>
/// <param name="A">The readout that stands on the left, by its document; the first when not given.</param>
/// <param name="B">The readout that stands on the right.</param>
/// <param name="As">A file instead of the page.</param>
public sealed record ContactAsked(string? In, string? C, string? Kind, string? On, string? With, string? A, string? B, string? As)
{
    /// <summary>Its first day; null when not told.</summary>
    internal LocalDate? Day => On is not null && LocalDatePattern.Iso.Parse(On) is { Success: true, Value: var day } ? day : null;

    /// <summary>Ids of its sides, in order.</summary>
    internal ImmutableArray<string> Sides => [.. (With ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)];

    /// <summary>True when a contact of that kind may be meant.</summary>
    internal bool IsKind(ContactKind kind) => string.IsNullOrEmpty(Kind) || string.Equals(Kind, kind.ToString(), StringComparison.OrdinalIgnoreCase);

    /// <summary>What the address of a contact's page says, with or without the site's name; nothing for another address.</summary>
    internal static ContactAsked Parse(string? address)
    {
        var mark = address?.IndexOf('?', StringComparison.Ordinal) ?? -1;
        var query = QueryHelpers.ParseQuery(mark < 0 ? "" : address![mark..].Split('#')[0]);
        return new ContactAsked(Value(query, "in"), Value(query, "c"), Value(query, "kind"), Value(query, "on"), Value(query, "with"), null, null, null);
    }

    private static string? Value(Dictionary<string, StringValues> query, string name) => query.TryGetValue(name, out var value) ? value.ToString() : null;
}
