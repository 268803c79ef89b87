using AngleSharp.Dom;

namespace Lacuna.Intake.Html;

internal static class BlockText
{
    public static string Of(IElement root) => root.TextContent;
}
