using System.Collections.Immutable;
using Lacuna.Findings.Silences;
using Lacuna.Findings.Voices;
using Lacuna.Reporting.Phrasing;
using NodaTime;
using NodaTime.Text;

namespace Lacuna.Reporting.Silences;

/// <summary>A silence as one paragraph for a story's method box: actor, subject, days, documents, channels, what was named and what not, coverage, recall and the day on which the record stood so.</summary>
public static class SilenceParagraph
{
    /// <summary>Terms that the paragraph names one by one; the subject's page has all.</summary>
    private const int MostTerms = 8;

    /// <summary>Channels that it names one by one.</summary>
    private const int MostChannels = 6;

    private static readonly InstantPattern Moment = InstantPattern.CreateWithInvariantCulture("d MMMM uuuu, HH:mm 'UTC'");

    /// <summary>The paragraph, its numbers apart from its words.</summary>
    /// <param name="silence">The silence.</param>
    /// <param name="frozen">How the record stood when it was asked.</param>
    /// <param name="version">The version of Lacuna that answered.</param>
    public static ImmutableArray<CountedWords> Of(Silence silence, Instant frozen, string version)
    {
        ArgumentNullException.ThrowIfNull(silence);
        return
        [
            .. Verdict(silence),
            .. Denominator(silence),
            .. Named(silence),
            .. Asked(silence),
            .. Coverage(silence),
            .. Recall(silence),
            new($"The record is quoted as it stood on {Moment.Format(frozen)} (Lacuna {version}); the finding holds for these channels, days and terms alone and says nothing of reasons."),
        ];
    }

    private static IEnumerable<CountedWords> Verdict(Silence silence)
    {
        var (who, what, days) = (silence.Question.Actor.Name, silence.Question.Subject.Name, SilenceWords.Of(silence.Question.Window));
        yield return new(silence.Verdict switch
        {
            SilenceVerdict.Silent => $"From what is held, {who} did not name {what} in its own voice, {days}. ",
            SilenceVerdict.Broken => $"{who} first named {what} in its own voice in these days on {SilenceWords.When(silence.First!.Document)} ({silence.First.Document.Source?.Name ?? "source unknown"}; looked at: {days}). ",
            _ => $"Whether {who} named {what} in its own voice, {days}, is not established: no mention was found, and that proves nothing here. ",
        });
    }

    private static IEnumerable<CountedWords> Denominator(Silence silence)
    {
        var counts = silence.Counts;
        yield return new("Looked through were ");
        yield return new(Counted.Of(counts.Documents, "document"), SilenceList.Documents);
        yield return new($"{(silence.Question.Theme is { } theme ? $" on {theme.Name}" : "")} published on ");
        yield return new(Counted.Of(counts.Days, "day"), SilenceList.Days);
        if (silence.Channels.IsEmpty)
        {
            yield return new("; no channel that speaks for it is held. ");
            yield break;
        }

        var names = silence.Channels.Select(channel => channel.Source.Name).ToList();
        yield return new(" on ");
        yield return new(Counted.Of(names.Count, "channel"), SilenceList.Channels);
        yield return new(names.Count <= MostChannels ? $" ({Counted.List(names)})" : $" ({string.Join(", ", names.Take(MostChannels))} and others)");
        if (silence.Verdict == SilenceVerdict.Broken)
        {
            yield return new(", ");
            yield return new($"{Counted.Number(counts.BeforeFirst)} of them before that mention", SilenceList.BeforeFirst);
        }

        yield return new(". ");
    }

    private static IEnumerable<CountedWords> Named(Silence silence)
    {
        var terms = silence.Question.Subject.Terms;
        var words = string.Join(", ", terms.Take(MostTerms).Select(term => $"“{term.Words}”"));
        yield return new(Counted.Number(silence.Counts.Naming), SilenceList.Naming);
        yield return new($" of them {(silence.Counts.Naming == 1 ? "holds" : "hold")} a term for it ({words}{(terms.Length > MostTerms ? " and others" : "")}), ");
        yield return new(Counted.Number(silence.Counts.NamingOwn), SilenceList.OwnVoice);
        yield return new(" in its own voice");
        var others = silence.Mentions.Where(mention => !mention.Voice.IsOwn()).GroupBy(mention => mention.Voice).OrderBy(group => group.Key)
            .Select(group => $"{SilenceWords.Of(group.Key)}: {Counted.Number(group.Count())}").ToList();
        if (others.Count > 0)
        {
            yield return new(" and ");
            yield return new(Counted.Number(silence.Counts.Naming - silence.Counts.NamingOwn), SilenceList.OtherVoice);
            yield return new($" in another's alone ({string.Join("; ", others)})");
        }

        yield return new(". ");
    }

    private static IEnumerable<CountedWords> Asked(Silence silence)
    {
        yield return new(Counted.Of(silence.Pleas.Length, "statement"), SilenceList.Pleas);
        yield return new(" of others asked it to speak or act on the subject; on ");
        var missed = SilenceNumbers.Of(silence, SilenceList.Missed)!.Value;
        yield return new(Counted.Of(missed, "occasion"), SilenceList.Missed);
        yield return new(" (contacts, briefings or documents on the theme) it did not name it. ");
        if (!silence.ReportedElsewhere.IsEmpty)
        {
            yield return new("Other channels report ");
            yield return new(Counted.Of(silence.ReportedElsewhere.Length, "statement"), SilenceList.Reported);
            yield return new(" of it on the subject. ");
        }
    }

    private static IEnumerable<CountedWords> Coverage(Silence silence)
    {
        if (silence.Channels.IsEmpty)
        {
            yield break;
        }

        var holes = silence.Channels.SelectMany(channel => channel.Holes.Select(hole => $"{channel.Source.Name}, {SilenceWords.Of(hole.Days)}: {hole.Reason}")).ToList();
        var basis = silence.Channels.Select(channel => channel.Basis).OfType<Core.Coverages.CoverageBasis>().Distinct().Order().Select(SilenceWords.Of).ToList();
        yield return new($"What the channels published is held {(basis.Count == 0 ? "for none of these days" : $"by coverage {string.Join(" or ", basis)}")}, with ");
        yield return new(holes.Count == 0 ? "no known hole" : Counted.Of(holes.Count, "hole"), SilenceList.Holes);
        yield return new(holes.Count is > 0 and <= 3 ? $" ({string.Join("; ", holes)}). " : ". ");
        foreach (var doubt in silence.Verdict == SilenceVerdict.NotEstablished ? silence.Doubts.Where(doubt => doubt.Kind != DoubtKind.CoverageHole) : [])
        {
            yield return new($"{doubt.Words} ");
        }
    }

    private static IEnumerable<CountedWords> Recall(Silence silence)
    {
        yield return new($"The search finds at least {SilenceWords.Percent(silence.Bounds.Recall)} of documents that name a subject, as measured");
        if (silence.Bounds.PerDocument is { } perDocument)
        {
            yield return new(silence.Verdict == SilenceVerdict.Broken ? "; before that mention it can have named it in at most " : "; it can have named it in at most ");
            yield return new($"{SilenceWords.Percent(perDocument)} of ");
            yield return new(Counted.Of(silence.Counts.BeforeFirst, "document"), SilenceList.BeforeFirst);
            yield return new(" (95%)");
        }

        yield return new(". ");
    }
}
