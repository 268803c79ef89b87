namespace Lacuna.Reading.Attribution;

/// <summary>What counts as a statement.</summary>
public enum StatementScope
{
    /// <summary>Acts of expressing only: saying, writing, asking, thanking. The document's own first person is none.</summary>
    Expressed,

    /// <summary>Whatever a text attributes, as PolNeAR marks it: beliefs, wishes and plans as well.</summary>
    Attributed,
}
