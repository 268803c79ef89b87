namespace Lacuna.Core.Reading;

/// <summary>What a name is the name of.</summary>
public enum NameKind
{
    /// <summary>A human being.</summary>
    Person,

    /// <summary>A body: ministry, party, company, team, outlet.</summary>
    Organisation,

    /// <summary>A place, states and capitals included.</summary>
    Place,
}
