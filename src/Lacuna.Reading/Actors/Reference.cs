using System.Collections.Immutable;
using Lacuna.Core.Actors;

namespace Lacuna.Reading.Actors;

/// <summary>An earlier mention that a pronoun or a role may point back to.</summary>
/// <param name="Start">Offset of its first code unit.</param>
/// <param name="End">Offset just after it.</param>
/// <param name="Head">Offset of its head word.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Actors">Who is meant.</param>
/// <param name="IsSubject">True when it stands where a subject stands.</param>
/// <param name="Speaks">True when a verb of speaking stands beside it.</param>
/// <param name="InQuotation">True when it stands inside a quotation.</param>
/// <param name="IsPlural">True for several actors or a group.</param>
internal readonly record struct Reference(int Start, int End, int Head, int Sentence, ImmutableArray<Actor> Actors, bool IsSubject, bool Speaks, bool InQuotation, bool IsPlural)
{
    public Actor Actor => Actors[0];

    public bool IsPerson => !IsPlural && Actor.Kind == ActorKind.Person;

    /// <summary>True for a state, body or group, which "it", "they" and "their" may mean.</summary>
    public bool IsBody => Actor.Kind != ActorKind.Person;
}
