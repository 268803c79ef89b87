using System.Collections.Immutable;
using Lacuna.Core.Searching;
using Lacuna.Core.Subjects;

namespace Lacuna.Findings.Asking;

/// <summary>
/// Terms as they are given on the command line, parted by commas: <c>Bucha</c>; <c>=US</c> where capitals count; <c>Turkey(Ankara|Erdoğan)</c> where one of
/// the words in brackets must stand in the same paragraph. A translation names its language: <c>uk:Буча</c>.
/// </summary>
public static class TermSyntax
{
    /// <exception cref="QuestionException">A term holds no words.</exception>
    public static ImmutableArray<SubjectTerm> Terms(string option, string? given) => [.. Parts(given).Select(part => Term(option, part, null))];

    /// <exception cref="QuestionException">A translation names no language, or holds no words.</exception>
    public static ImmutableArray<SubjectTerm> Translations(string option, string? given) =>
    [
        .. Parts(given).Select(part => part.IndexOf(':', StringComparison.Ordinal) is var colon and > 0
            ? Term(option, part[(colon + 1)..], part[..colon].Trim())
            : throw new QuestionException($"{option} '{part}' names no language; write it like uk:Буча")),
    ];

    /// <summary>Terms as they would be given: those without a language by <see cref="Terms"/>, the others by <see cref="Translations"/>.</summary>
    public static (string Terms, string Translations) Write(IEnumerable<SubjectTerm> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var byLanguage = terms.ToLookup(term => term.Language is null);
        return (string.Join(", ", byLanguage[true].Select(Words)), string.Join(", ", byLanguage[false].Select(term => $"{term.Language}:{Words(term)}")));
    }

    private static string Words(SubjectTerm term) =>
        $"{(term.IsCaseSensitive ? "=" : "")}{term.Words}{(term.Companions.IsEmpty ? "" : $"({string.Join('|', term.Companions)})")}";

    private static IEnumerable<string> Parts(string? given) => (given ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static SubjectTerm Term(string option, string part, string? language)
    {
        var words = part.Trim();
        var isCaseSensitive = words.StartsWith('=');
        words = words.TrimStart('=');
        ImmutableArray<string> companions = [];
        if (words.EndsWith(')') && words.IndexOf('(', StringComparison.Ordinal) is var open and > 0)
        {
            companions = [.. words[(open + 1)..^1].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
            words = words[..open].Trim();
        }

        var term = new SubjectTerm(words, language) { IsCaseSensitive = isCaseSensitive, Companions = companions };
        return TermPattern.Of(term).Folded.Length > 0 ? term : throw new QuestionException($"{option} '{part}' has no words; name words to look for");
    }
}
