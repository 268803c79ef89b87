using System.Collections.Immutable;
using System.Text;

namespace Lacuna.Intake.Feeds;

/// <summary>An element of a feed, with what stands inside it.</summary>
internal sealed class FeedElement(FeedElement? parent, string vocabulary, string writtenName)
{
    private readonly StringBuilder _text = new();
    private readonly List<FeedElement> _children = [];

    /// <summary>The element around it; null for the root.</summary>
    public FeedElement? Parent => parent;

    /// <summary>Namespace address; empty for none.</summary>
    public string Vocabulary => vocabulary;

    /// <summary>Name without prefix.</summary>
    public string Name { get; } = writtenName[(writtenName.IndexOf(':', StringComparison.Ordinal) + 1)..];

    /// <summary>Name with its prefix, as written.</summary>
    public string WrittenName => writtenName;

    /// <summary>Attributes by written name, without those that declare namespaces.</summary>
    public ImmutableDictionary<string, string> Attributes { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Namespaces by prefix that hold inside it.</summary>
    public ImmutableDictionary<string, string> Prefixes { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Elements inside it, in order.</summary>
    public IReadOnlyList<FeedElement> Children => _children;

    /// <summary>Text and CDATA directly inside it, entities resolved.</summary>
    public string Text => _text.ToString();

    /// <summary>Offset in the source of its first character behind the start tag.</summary>
    public int InnerStart { get; init; }

    /// <summary>Offset in the source of its end tag.</summary>
    public int InnerEnd { get; set; }

    /// <summary>The base that addresses inside it are relative to, as <c>xml:base</c> gives it here and around; null for none.</summary>
    public string? Base
    {
        get
        {
            var found = Attributes.GetValueOrDefault("xml:base");
            for (var at = parent; at is not null && (found is null || !Uri.TryCreate(found, UriKind.Absolute, out _)); at = at.Parent)
            {
                if (at.Attributes.GetValueOrDefault("xml:base") is { } outer)
                {
                    found = found is null ? outer : FeedAddress.Resolve(found, outer) ?? found;
                }
            }

            return found;
        }
    }

    /// <summary>Text of the first child of that name that holds any.</summary>
    public string? TextOf(string vocabulary, string name)
    {
        foreach (var child in _children)
        {
            if (child.Is(vocabulary, name) && child.Text.AsSpan().Trim().Length > 0)
            {
                return child.Text.Trim();
            }
        }

        return null;
    }

    /// <summary>The same for a child that holds HTML: escaped as feeds should, or with tags of its own, which are then given as written in <paramref name="source"/>.</summary>
    public string? HtmlOf(string vocabulary, string name, string source)
    {
        foreach (var child in All(vocabulary, name))
        {
            var html = child.Children.Count > 0 ? source[child.InnerStart..Math.Max(child.InnerStart, child.InnerEnd)] : child.Text;
            if (!string.IsNullOrWhiteSpace(html))
            {
                return html;
            }
        }

        return null;
    }

    /// <summary>Children of that name.</summary>
    public IEnumerable<FeedElement> All(string vocabulary, string name) => _children.Where(child => child.Is(vocabulary, name));

    /// <summary>True for an element of that name.</summary>
    public bool Is(string inVocabulary, string named) => Name.Equals(named, StringComparison.OrdinalIgnoreCase) && vocabulary.Equals(inVocabulary, StringComparison.Ordinal);

    public void Add(FeedElement child) => _children.Add(child);

    public void Add(ReadOnlySpan<char> text) => _text.Append(text);
}
