using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Lacuna.Intake.Html;

/// <summary>The flow of each HTML element, after the HTML Standard's "Rendering" section.</summary>
internal static class ElementKinds
{
    private static readonly FrozenDictionary<string, ElementKind> Table = Load();

    /// <summary>What <paramref name="element"/> does to the flow of words.</summary>
    public static ElementKind Of(IElement element) => Table.GetValueOrDefault(element.LocalName, ElementKind.Inline);

    private static FrozenDictionary<string, ElementKind> Load()
    {
        var table = new Dictionary<string, ElementKind>(StringComparer.Ordinal);
        Add(ElementKind.Block, "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p search section summary table caption tbody tfoot thead tr ul frameset marquee");
        Add(ElementKind.Cell, "td th");
        Add(ElementKind.Preformatted, "pre listing plaintext xmp");
        Add(ElementKind.LineBreak, "br");
        Add(ElementKind.Dropped, "head script style noscript template iframe object embed applet svg math canvas audio video map img picture source track area base link meta title datalist select textarea input button progress meter frame noframes noembed rp rt");
        return table.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(ElementKind kind, string names)
        {
            foreach (var name in names.Split(' '))
            {
                table.Add(name, kind);
            }
        }
    }
}
