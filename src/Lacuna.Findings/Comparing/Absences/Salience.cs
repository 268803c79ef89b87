namespace Lacuna.Findings.Comparing.Absences;

/// <summary>How striking it is that the accounts leave out what the record speaks of.</summary>
/// <remarks>
/// Log-odds ratio with an informative Dirichlet prior, as z-score (Monroe, Colaresi and Quinn 2008, "Fightin' Words",
/// Political Analysis 16), over documents and not over words: a long briefing that says a word forty times is one document.
/// The prior is how often documents speak of the thing at any time, so that what is always said strikes less than what is
/// said in these days.
/// </remarks>
internal static class Salience
{
    /// <summary>
    /// Weight of the prior, in documents. A weak prior lets names of two documents past those of twenty; a strong one
    /// ranks what is always said. Not swept: kept after looking at the first twenty absences of the sample and of five
    /// contacts of the White House, the Kremlin and president.gov.ua between December 2021 and April 2022.
    /// </summary>
    public const double PriorDocuments = 10;

    /// <summary>The z-score of the record against accounts that do not have the thing.</summary>
    /// <param name="documents">Documents of the record that have it.</param>
    /// <param name="record">All documents of the record.</param>
    /// <param name="accounts">Number of accounts.</param>
    /// <param name="usualShare">Share of all documents known, of any time, that have it; above 0.</param>
    public static double Of(int documents, int record, int accounts, double usualShare)
    {
        var prior = PriorDocuments * Math.Min(usualShare, 0.99);
        var rest = PriorDocuments - prior;
        var inRecord = Math.Log((documents + prior) / (record - documents + rest));
        var inAccounts = Math.Log(prior / (accounts + rest));
        var variance = (1 / (documents + prior)) + (1 / prior);
        return (inRecord - inAccounts) / Math.Sqrt(variance);
    }
}
