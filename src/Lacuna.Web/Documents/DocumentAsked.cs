using System.Globalization;
using Lacuna.Core.Documents;
using Lacuna.Core.Text;
using Lacuna.Web.Links;

namespace Lacuna.Web.Documents;

/// <summary>A document as an address names it.</summary>
/// <param name="Id">Its identity over all versions.</param>
/// <param name="Version">How the content hash of the version begins; null for the newest.</param>
/// <param name="At">Words in it, by their offsets: <c>120-164</c>.</param>
/// <param name="Words">Hash of those words.</param>
/// <param name="Show">What is marked in the text: <c>statements</c>, <c>mentions</c>, <c>times</c>, parted by commas; statements when not given.</param>
/// <param name="Statement">The statement whose card is open.</param>
public sealed record DocumentAsked(string? Id, string? Version, string? At, string? Words, string? Show, string? Statement)
{
    /// <summary>What can be marked.</summary>
    internal static readonly string[] Kinds = ["statements", "mentions", "times"];

    /// <summary>The words asked for; null for none, or where the address is damaged.</summary>
    internal TextSpan? Span =>
        At?.Split('-') is [var first, var last]
        && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var start)
        && int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var end) && end > start
            ? TextSpan.FromBounds(start, end)
            : null;

    /// <summary>True when <paramref name="kind"/> is marked.</summary>
    internal bool Shows(string kind) => (Show ?? Kinds[0]).Split(',').Contains(kind, StringComparer.Ordinal);

    /// <summary>The same page with <paramref name="kind"/> marked, or no longer marked.</summary>
    internal string Toggled(string kind)
    {
        var shown = Kinds.Where(one => Shows(one) != (one == kind)).ToList();
        return Of(shown.Count == 0 ? "none" : string.Join(',', shown), Statement);
    }

    /// <summary>The same page with the card of a statement open.</summary>
    internal string Opened(string statement) => $"{Of(Show, statement)}#{statement}";

    private string Of(string? show, string? statement) =>
        Addresses.Of("/document", ("id", Id), ("version", Version), ("at", At), ("words", Words), ("show", show), ("statement", statement));
}
