using System.Collections.Immutable;
using Lacuna.Core.Coverages;
using Lacuna.Findings.Silences;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;

namespace Lacuna.Reporting.Silences;

/// <summary>Puts a silence into words: the verdict, its denominator, what came nearest, who asked, which occasions passed, and what the record cannot tell.</summary>
public static class SilenceReport
{
    /// <summary>The report on <paramref name="silence"/>.</summary>
    public static Report Of(Silence silence)
    {
        ArgumentNullException.ThrowIfNull(silence);
        var question = silence.Question;
        Section?[] sections =
        [
            SilenceSections.First(silence),
            SilenceSections.NearMisses(silence),
            SilenceMeasures.Of(silence),
            SilenceSections.Voices(silence),
            SilenceSections.Reported(silence),
            SilenceSections.Pleas(silence),
            SilenceSections.Missed(silence),
            SilenceSections.Hindrances(silence),
            SilenceSections.Channels(silence),
            Limits(silence),
            Method(silence),
        ];
        return new Report($"{question.Actor.Name} on {question.Subject.Name}, {SilenceWords.Of(question.Window)}")
        {
            Answer = SilenceAnswer.Of(silence),
            Sections = [.. sections.OfType<Section>()],
        };
    }

    private static Section Limits(Silence silence)
    {
        var lines = new List<string>
        {
            "A silence holds for these channels, these days and these terms alone; what it means, it does not say.",
        };
        if (silence.Verdict == SilenceVerdict.Broken)
        {
            lines.AddRange(silence.Doubts.Select(doubt => $"An earlier mention may be hidden: {doubt.Words}"));
        }

        if (silence.Pleas.IsEmpty)
        {
            lines.Add("No statement was found that asks the actor to speak or act on the subject in these days; pleas are read in English only.");
        }

        if (silence.Channels.Any(channel => channel.Basis == CoverageBasis.Inferred))
        {
            lines.Add("That all is held is inferred from the documents alone where nothing was declared and no list of the source was seen.");
        }

        if (silence.Verdict != SilenceVerdict.Silent || !silence.Mentions.IsEmpty)
        {
            lines.Add("Voices are told by rules from the words around; read the quotes.");
        }

        return new Section("limits", "Notes and limits", [.. lines.Select(line => (Block)new Paragraph(Phrase.Plain(line)))]) { Kind = SectionKind.Limits };
    }

    private static Section Method(Silence silence)
    {
        var facts = new List<Fact>
        {
            new("Subject", Phrase.Of($"{silence.Question.Subject.Name}: {Terms(silence):q}")),
            new("Counted", Phrase.Plain("Documents and days, in their latest version, copies once. A document names the subject when a term stands in its text.")),
            new("Own voice", Phrase.Plain("Statements by the actor and those who speak for it, and the narrative of its own pages. Questions, quotations of others, readouts of the other side's words, reposts and lists of links are told apart.")),
            new("Rate at most", Phrase.Plain("1 − 0.05^(1/n), exact for a binomial (Clopper and Pearson 1934), divided by the share that the search finds.")),
            new("Chances", Phrase.Plain("Beta-binomial over days, dispersion by analysis of variance; docs/silence.md has the formulas.")),
        };
        return new Section("method", "How this was found", [new FactList([.. facts])]) { Kind = SectionKind.Method };
    }

    private static string Terms(Silence silence) => string.Join(", ", silence.Question.Subject.Terms.Select(term => term.Words));
}
