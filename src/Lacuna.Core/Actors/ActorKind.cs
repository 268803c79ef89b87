namespace Lacuna.Core.Actors;

/// <summary>What sort of actor.</summary>
public enum ActorKind
{
    /// <summary>A human being.</summary>
    Person,

    /// <summary>A state or territory with a government of its own.</summary>
    State,

    /// <summary>A body: international organisation, ministry, agency, company, armed group.</summary>
    Organisation,

    /// <summary>People named only together: "Ukrainian officials", "the West".</summary>
    Group,
}
