namespace Lacuna.Evaluation;

/// <summary>What finds the statements that are measured.</summary>
internal enum ReaderKind
{
    /// <summary>What the product uses when nothing else is asked for.</summary>
    Default,

    /// <summary>Rules alone, even where a trained reader is at hand.</summary>
    Rules,
}
