using System.Collections.Immutable;
using Lacuna.Findings.Silences;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;

namespace Lacuna.Reporting.Silences;

/// <summary>The opening lines: the verdict with its denominator.</summary>
internal static class SilenceAnswer
{
    public static ImmutableArray<Phrase> Of(Silence silence)
    {
        var (who, what) = (silence.Question.Actor.Name, silence.Question.Subject.Name);
        return
        [
            silence.Verdict switch
            {
                SilenceVerdict.Silent => Phrase.Of($"{$"Silent: {who} has not named {what} in its own voice":b} in {Looked(silence)}, {SilenceWords.Of(silence.Question.Window)}, on the channels held."),
                SilenceVerdict.Broken => Phrase.Of($"{$"Broken on {SilenceWords.When(silence.First!.Document)}: {who} named {what}":b} ({SilenceWords.VoiceOf(silence.First)}, {silence.First.Document.Source?.Name ?? "source unknown"}), after {Counted.Of(silence.Counts.BeforeFirst, "document")} without it."),
                _ => Phrase.Of($"{$"Not established: no mention of {what} in {who}'s own voice was found, and that proves nothing":b}, {SilenceWords.Of(silence.Question.Window)}."),
            },
            .. Reasons(silence),
            Counts(silence),
        ];
    }

    private static IEnumerable<Phrase> Reasons(Silence silence) =>
        silence.Verdict == SilenceVerdict.NotEstablished ? silence.Doubts.Select(doubt => Phrase.Plain(doubt.Words)) : [];

    private static Phrase Counts(Silence silence)
    {
        var counts = silence.Counts;
        return Phrase.Of($"{Counted.Number(counts.Naming)} of {Looked(silence)} name it, {$"{Counted.Number(counts.NamingOwn)} in its own voice":b}.");
    }

    private static string Looked(Silence silence)
    {
        var theme = silence.Question.Theme is { } about ? $" on {about.Name}" : "";
        return $"{Counted.Of(silence.Counts.Documents, "document")}{theme} of {Counted.Of(silence.Counts.Days, "day")}";
    }
}
