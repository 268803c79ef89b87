using System.Globalization;
using Lacuna.Archive.Documents;
using Lacuna.Core.Coverages;
using Lacuna.Core.Evidences;
using Lacuna.Findings.Silences;
using Lacuna.Findings.Silences.Opportunities;
using Lacuna.Findings.Voices;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;
using NodaTime;

namespace Lacuna.Reporting.Silences;

/// <summary>The words that reports on silences use.</summary>
public static class SilenceWords
{
    /// <summary>"silent", "broken", "not established".</summary>
    public static string Of(SilenceVerdict verdict) => verdict switch
    {
        SilenceVerdict.Silent => "silent",
        SilenceVerdict.Broken => "broken",
        SilenceVerdict.NotEstablished => "not established",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, null),
    };

    /// <summary>Whose words: "own statement", "question put to it".</summary>
    public static string Of(MentionVoice voice) => voice switch
    {
        MentionVoice.OwnStatement => "own statement",
        MentionVoice.OwnNarrative => "narrative of its own page",
        MentionVoice.Question => "question put to it",
        MentionVoice.OtherSpeaker => "words of somebody else",
        MentionVoice.OtherSide => "the other side, as its readout retells it",
        MentionVoice.Repost => "repost of somebody else",
        MentionVoice.Link => "headline among links",
        MentionVoice.Unclear => "whose words cannot be told",
        _ => throw new ArgumentOutOfRangeException(nameof(voice), voice, null),
    };

    /// <summary>What sort of occasion: "briefing".</summary>
    public static string Of(OpportunityKind kind) => kind switch
    {
        OpportunityKind.Contact => "contact",
        OpportunityKind.Briefing => "briefing",
        OpportunityKind.Theme => "on the theme",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>How it is known that all is held: "declared".</summary>
    public static string Of(CoverageBasis basis) => basis switch
    {
        CoverageBasis.Inferred => "inferred from its documents",
        CoverageBasis.Declared => "declared",
        CoverageBasis.Listed => "checked against its own list",
        _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, null),
    };

    /// <inheritdoc cref="WhenWords.Of"/>
    public static string When(DocumentRow row) => WhenWords.Of(row);

    /// <summary>Words of the record, with the document they stand in.</summary>
    public static Quote Quote(DocumentRow row, Evidence evidence, bool withContext) => new(row.Source?.Name ?? row.Version.DocumentId, evidence)
    {
        Detail = row.Title.Length > 0 ? $"{When(row)}, {row.Title}" : When(row),
        Url = row.Url,
        Language = row.Language,
        WithContext = withContext,
    };

    /// <summary>The words of a mention, with the document they stand in.</summary>
    public static Quote Quote(SubjectMention mention) => Quote(mention.Document, mention.Evidence, withContext: true);

    /// <summary>"own statement of Zhang Jun".</summary>
    public static string VoiceOf(SubjectMention mention) =>
        Of(mention.Voice) + (mention.Speakers.IsEmpty ? "" : $" ({Counted.List([.. mention.Speakers.Select(speaker => speaker.Name)])})");

    /// <summary>"39%", "0.4%", "under 0.1%".</summary>
    public static string Percent(double share) =>
        share is > 0 and < 0.001 ? "under 0.1%" : (100 * share).ToString(share < 0.1 ? "0.#" : "0", CultureInfo.InvariantCulture) + "%";

    /// <summary>A chance to two figures: "0.17", "0.0042", "under 0.0001".</summary>
    public static string Chance(double chance) =>
        chance == 0 ? "0" : chance < 0.0001 ? "under 0.0001" : chance.ToString(chance < 0.01 ? "0.0000" : chance < 0.1 ? "0.000" : "0.00", CultureInfo.InvariantCulture);

    /// <summary>"3 days".</summary>
    public static string Days(int days) => Counted.Of(days, "day");

    /// <inheritdoc cref="DayWords.Of(DateInterval)"/>
    public static string Of(DateInterval days) => DayWords.Of(days);
}
