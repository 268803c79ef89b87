namespace Lacuna.Findings.Watching.Detecting;

/// <summary>A point in a series of documents at which the use of a phrase begins or ends.</summary>
/// <param name="At">Index of the document that shows it.</param>
/// <param name="Appeared">True when it begins, false when it ends.</param>
/// <param name="Used">Documents with the phrase in the run of use that ends; 0 when it begins.</param>
/// <param name="Of">Documents in that run; when it begins, documents before it without the phrase.</param>
/// <param name="Since">Documents without the phrase since; 0 when it begins.</param>
/// <param name="LastUse">Index of the last document with the phrase; -1 when it begins for the first time.</param>
/// <param name="Chance">Chance of so many documents without it at the rate of the run that ends, 0 to 1; when it begins, the greatest rate that the documents before it allow.</param>
internal sealed record PhraseTurn(int At, bool Appeared, int Used, int Of, int Since, int LastUse, double Chance);
