using AngleSharp.Dom;

namespace Lacuna.Intake.Html;

/// <summary>The words of an element's class names and id.</summary>
internal static class NameWords
{
    /// <summary>Starts of names that tell of a page's state or subject, or of the tool it was built with, and not of what an element is: <c>tag-comments</c>, <c>has-sidebar</c>, <c>elementor-widget</c>.</summary>
    private static readonly string[] Telling = ["category-", "tag-", "has-", "no-", "not-", "with-", "without-", "is-", "type-", "format-", "status-", "post_tag-", "js-", "hide-", "show-", "elementor-", "et_pb_", "vc_"];

    /// <summary>Calls <paramref name="visit"/> for the words of each name in order, lower case, until it returns true; true when it did.</summary>
    public static bool Any(IElement element, Func<List<string>, bool> visit)
    {
        var words = new List<string>();
        foreach (var name in (IEnumerable<string>)[.. element.ClassList, element.Id ?? "", element.LocalName.Contains('-', StringComparison.Ordinal) ? element.LocalName : ""])
        {
            if (name.Length == 0 || Telling.Any(start => name.StartsWith(start, StringComparison.OrdinalIgnoreCase)))
            {
                continue;
            }

            words.Clear();
            Split(name, words);
            if (visit(words))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Splits at marks, figures and where a capital follows a small letter.</summary>
    private static void Split(string name, List<string> words)
    {
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            var ends = i == name.Length || !char.IsLetter(name[i]);
            var turns = !ends && i > start && char.IsUpper(name[i]) && char.IsLower(name[i - 1]);
            if (!ends && !turns)
            {
                continue;
            }

            if (i > start)
            {
                words.Add(name[start..i].ToLowerInvariant());
            }

            start = ends ? i + 1 : i;
        }
    }
}
