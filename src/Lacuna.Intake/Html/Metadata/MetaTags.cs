using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Lacuna.Intake.Html.Metadata;

/// <summary>The <c>meta</c> elements of a page by name, property or item property.</summary>
internal sealed class MetaTags
{
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Collects the tags of <paramref name="page"/>; the first of a name counts.</summary>
    public MetaTags(IDocument page)
    {
        foreach (var meta in page.QuerySelectorAll("meta[content]"))
        {
            var name = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop") ?? meta.GetAttribute("http-equiv");
            if (name is not null && meta.GetAttribute("content")?.Trim() is { Length: > 0 } content)
            {
                _values.TryAdd(name.Trim(), content);
            }
        }
    }

    /// <summary>Value of the first of <paramref name="names"/> that is there, with its name.</summary>
    public (string Name, string Value)? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_values.TryGetValue(name, out var value))
            {
                return (name, value);
            }
        }

        return null;
    }
}
