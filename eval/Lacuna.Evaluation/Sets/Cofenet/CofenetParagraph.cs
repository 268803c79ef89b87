namespace Lacuna.Evaluation.Sets.Cofenet;

/// <summary>One line of the file: a paragraph as tokens of the Penn Treebank with a BIO label each.</summary>
/// <param name="Tokens">Tokens, quotation marks and brackets escaped.</param>
/// <param name="Labels">"O", "B-source", "I-cue" and so on.</param>
/// <param name="Id">Document that the paragraph is from; lines of one document stand together.</param>
internal sealed record CofenetParagraph(string[] Tokens, string[] Labels, string Id);
