namespace Lacuna.Web.Comparisons;

/// <summary>Two documents to lay side by side, as an address names them.</summary>
/// <param name="A">The first document.</param>
/// <param name="B">The second document.</param>
/// <param name="Va">How the content hash of the first one's version begins; the newest when not given.</param>
/// <param name="Vb">The same of the second.</param>
/// <param name="As">A file instead of the page.</param>
public sealed record CompareAsked(string? A, string? B, string? Va, string? Vb, string? As);
