using System.Collections.Immutable;

namespace Lacuna.Intake.Html;

/// <summary>What was taken of a page.</summary>
/// <param name="Blocks">Blocks of the article, without the headline.</param>
/// <param name="ProseKept">Characters of running text in them.</param>
/// <param name="ProseOnPage">Characters of running text on the page outside what it marks as menus, comments and the like.</param>
internal sealed record Article(ImmutableArray<Block> Blocks, int ProseKept, int ProseOnPage);
