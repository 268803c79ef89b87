using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Core.Coverages;
using Lacuna.Core.Documents;
using Lacuna.Findings.Voices;
using NodaTime;

namespace Lacuna.Findings.Silences.Records;

/// <summary>Says of each channel, and of all together, what the record allows to say.</summary>
internal sealed class ChannelJudge(SilenceQuestion question, SilenceOptions options)
{
    private readonly SubjectLanguages _languages = new(question.Subject);

    /// <summary>The verdict on one channel.</summary>
    /// <param name="holding">The channel.</param>
    /// <param name="documents">All documents of the actor that could have named the subject, in order.</param>
    /// <param name="mentions">All places that name it, one a document, in order.</param>
    public ChannelSilence Of(SourceHolding holding, IEnumerable<DocumentRow> documents, IEnumerable<SubjectMention> mentions)
    {
        List<DocumentRow> own = [.. documents.Where(row => row.Source?.Name == holding.Source.Name)];
        List<SubjectMention> naming = [.. mentions.Where(mention => mention.Document.Source?.Name == holding.Source.Name)];
        var first = naming.Find(mention => mention.Voice.IsOwn());
        var holes = holding.Coverage.HolesIn(question.Window);
        ImmutableArray<Doubt> doubts = [.. HoleDoubts(holding.Source, holes), .. first is null ? DocumentDoubts(own, naming) : []];
        var spans = holding.Coverage.Spans.Where(span => span.Days.Intersection(question.Window) is not null);
        return new ChannelSilence(holding.Source, Verdict(first, doubts), DayCounts.Counts(own, naming, first))
        {
            First = first,
            Doubts = doubts,
            Holes = holes,
            Basis = spans.Select(span => (CoverageBasis?)span.Basis).Min(),
        };
    }

    /// <summary>The reasons for doubt over all channels together; of a broken silence only what may hide an earlier mention.</summary>
    public ImmutableArray<Doubt> DoubtsOf(IReadOnlyCollection<ChannelSilence> channels, IReadOnlyCollection<DocumentRow> documents, IReadOnlyCollection<SubjectMention> mentions, int reported)
    {
        if (channels.Count == 0)
        {
            return [new Doubt(DoubtKind.NoChannel, "No channel that speaks for the actor is held."), .. Reported(reported)];
        }

        var first = mentions.FirstOrDefault(mention => mention.Voice.IsOwn());
        var until = first?.Document.Published?.Date ?? question.Window.End;
        return
        [
            .. channels.SelectMany(channel => HoleDoubts(channel.Source, channel.Holes.Where(hole => hole.Days.Start <= until))),
            .. first is null ? DocumentDoubts(documents, mentions).Concat(Reported(reported)) : [],
        ];
    }

    private static IEnumerable<Doubt> Reported(int statements)
    {
        if (statements > 0)
        {
            yield return new Doubt(DoubtKind.ReportedElsewhere, $"Other channels report {Counted(statements, "statement")} of the actor on it.");
        }
    }

    /// <summary>A mention breaks a silence whatever else is missing; without one, any doubt leaves it open.</summary>
    public static SilenceVerdict Verdict(SubjectMention? first, ImmutableArray<Doubt> doubts) =>
        first is not null ? SilenceVerdict.Broken : doubts.IsEmpty ? SilenceVerdict.Silent : SilenceVerdict.NotEstablished;

    private static IEnumerable<Doubt> HoleDoubts(Source source, IEnumerable<CoverageHole> holes) =>
        holes.Select(hole => new Doubt(DoubtKind.CoverageHole, $"{source.Name}, {Days(hole.Days)}: {hole.Reason}."));

    private IEnumerable<Doubt> DocumentDoubts(IReadOnlyCollection<DocumentRow> documents, IReadOnlyCollection<SubjectMention> mentions)
    {
        var about = question.Theme is { } theme ? $" that speaks of {theme.Name}" : "";
        if (documents.Count == 0)
        {
            yield return new Doubt(DoubtKind.NoOpportunity, $"No document{about} in these days: nothing could have named it.");
        }
        else if (documents.Count < options.LeastDocuments)
        {
            yield return new Doubt(DoubtKind.TooFew, $"Only {Counted(documents.Count, "document")}{about}; {options.LeastDocuments.ToString(CultureInfo.InvariantCulture)} are needed.");
        }

        foreach (var language in documents.Where(row => !_languages.Cover(row.Language)).GroupBy(row => row.Language!, StringComparer.OrdinalIgnoreCase).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            yield return new Doubt(DoubtKind.LanguageNotRead, $"{Counted(language.Count(), "document")} in the language '{language.Key}', for which {question.Subject.Name} has no terms.");
        }

        var partial = documents.Count(row => row.IsPartial);
        if (partial > 0)
        {
            yield return new Doubt(DoubtKind.PartialTexts, $"Of {Counted(partial, "document")} only points are held, not the text.");
        }

        var unclear = mentions.Count(mention => mention.Voice == MentionVoice.Unclear);
        if (unclear > 0)
        {
            yield return new Doubt(DoubtKind.VoiceNotTold, $"In {Counted(unclear, "document")} it is named where it cannot be told whose words they are.");
        }
    }

    private static string Counted(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    private static string Days(DateInterval days) => days.Length == 1 ? Iso(days.Start) : $"{Iso(days.Start)} to {Iso(days.End)}";

    private static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
}
