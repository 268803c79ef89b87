using Lacuna.Core.Actors;

namespace Lacuna.Reading.Actors;

/// <summary>A person whom one document names.</summary>
internal sealed class DocumentPerson(Actor actor, NameWords name)
{
    public Actor Actor { get; } = actor;

    /// <summary>The fullest name that the document gives.</summary>
    public NameWords Name { get; } = name;

    /// <summary>'m', 'f' or '\0' when not known.</summary>
    public char Gender { get; set; }

    /// <summary>Office that the document gives with the name; null when it gives none.</summary>
    public string? Office { get; set; }

    /// <summary>Id of the state or body that the document gives with the office; null when it gives none.</summary>
    public string? Of { get; set; }

    public string? State => Actor.State;
}
