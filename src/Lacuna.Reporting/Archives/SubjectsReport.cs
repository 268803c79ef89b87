using System.Collections.Immutable;
using Lacuna.Core.Subjects;
using Lacuna.Findings.Subjects;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;

namespace Lacuna.Reporting.Archives;

/// <summary>Puts kept subjects and suggested terms into words.</summary>
public static class SubjectsReport
{
    /// <summary>The subjects with their terms.</summary>
    public static Report Of(IReadOnlyCollection<Subject> subjects)
    {
        ArgumentNullException.ThrowIfNull(subjects);
        return new Report("Subjects")
        {
            Answer = [Phrase.Of($"{Counted.Of(subjects.Count, "subject"):b}.")],
            Sections = [.. subjects.Select((subject, i) => new Section(FormattableString.Invariant($"subject-{i + 1}"), subject.Name, [new FactList([new Fact("Terms", Terms(subject))])]))],
        };
    }

    /// <summary>What may be added to a subject.</summary>
    public static Report Suggestions(string name, IReadOnlyCollection<SuggestedTerm> suggestions)
    {
        ArgumentNullException.ThrowIfNull(suggestions);
        var isCounted = suggestions.Any(suggestion => suggestion.Documents is not null);
        return new Report($"Terms for {name}")
        {
            Answer = [Phrase.Of($"{Counted.Of(suggestions.Count, "term"):b} for {name}, to take or leave; spellings are guesses by rule.")],
            Sections =
            [
                new Section("terms", "Suggested terms",
                [
                    new Table("Terms", isCounted ? ["term", "language", "from", "documents"] : ["term", "language", "from"],
                    [
                        .. suggestions.Select(suggestion => Row(suggestion, isCounted)),
                    ]),
                ]),
            ],
        };
    }

    private static ImmutableArray<Phrase> Row(SuggestedTerm suggestion, bool isCounted)
    {
        ImmutableArray<Phrase> row = [Phrase.Plain(suggestion.Term.Words), Phrase.Plain(suggestion.Term.Language ?? "any"), Phrase.Plain(KindOf(suggestion.Kind))];
        return isCounted ? row.Add(Phrase.Plain(suggestion.Documents is { } documents ? Counted.Number(documents) : "-")) : row;
    }

    /// <summary>Where a suggested term comes from, in words.</summary>
    public static string KindOf(SuggestionKind kind) => kind switch
    {
        SuggestionKind.Asked => "asked",
        SuggestionKind.Table => "table of actors",
        SuggestionKind.Country => "country name",
        SuggestionKind.Spelling => "spelling, a guess",
        SuggestionKind.Record => "the record",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static Phrase Terms(Subject subject) => Phrase.Join(", ", subject.Terms.Select(Term));

    private static Phrase Term(SubjectTerm term)
    {
        var notes = new List<string>();
        if (term.Language is { } language)
        {
            notes.Add(language);
        }

        if (!term.Companions.IsEmpty)
        {
            notes.Add($"only beside {string.Join(" or ", term.Companions)}");
        }

        if (term.IsCaseSensitive)
        {
            notes.Add("capitals count");
        }

        return notes.Count == 0 ? Phrase.Of($"{term.Words:q}") : Phrase.Of($"{term.Words:q} ({string.Join("; ", notes)})");
    }
}
