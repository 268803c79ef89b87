namespace Lacuna.Intake.Html;

/// <summary>What an element does to the flow of words.</summary>
internal enum ElementKind
{
    Inline,
    Block,
    Cell,
    LineBreak,
    Preformatted,
    Dropped,
}
