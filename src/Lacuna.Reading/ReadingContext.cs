namespace Lacuna.Reading;

/// <summary>What every stage may consult besides the document.</summary>
public sealed record ReadingContext
{
}
