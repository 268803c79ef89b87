namespace Lacuna.Findings.Silences;

/// <summary>Numbers by which silences are looked for and judged.</summary>
public sealed record SilenceOptions
{
    /// <summary>
    /// Fewest documents that establish a silence. With fewer than five the 95% bound on the mention rate stays above one half
    /// (1 − 0.05^(1/4) = 0.53, 1 − 0.05^(1/5) = 0.45): an actor that names the subject in every second text could look silent.
    /// </summary>
    public int LeastDocuments { get; init; } = 5;

    /// <summary>Days before the window over which the actor's own earlier rate is taken: a year, so that each season is in it once.</summary>
    public int EarlierDays { get; init; } = 365;

    /// <summary>Most documents whose voices are told for one rate. Where more name the subject, the rate is taken over the days nearest to the window that hold so many.</summary>
    public int MostForRate { get; init; } = 400;

    /// <summary>Most documents of the window that are searched for contacts and briefings, those whose titles tell of one first.</summary>
    public int MostForOpportunities { get; init; } = 100;

    /// <summary>Days at the beginning of the record in which a subject's first mention is no first: it may be older than the record.</summary>
    public int RunIn { get; init; } = 30;

    /// <summary>
    /// Share of the documents that name a subject which its terms find, by which bounds are divided: measured by the set <c>silence</c>
    /// of the evaluation, which docs/silence.md explains. It is that of names; a subject that texts paraphrase is found less often.
    /// </summary>
    public double Recall { get; init; } = DetectorRecall.OfNames;
}
