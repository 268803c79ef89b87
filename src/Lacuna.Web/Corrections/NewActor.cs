using Lacuna.Core.Actors;
using Lacuna.Core.Searching;

namespace Lacuna.Web.Corrections;

/// <summary>An actor whom neither tables nor record know, as a person names it in a correction.</summary>
internal static class NewActor
{
    /// <summary>The actor; null when it is not said what kind it is, or the name has no letters.</summary>
    public static Actor? Of(string name, string kind)
    {
        var slug = SearchableText.Fold(name).Replace(SearchableText.Space, '-').Replace(SearchableText.Break, '-').Trim('-');
        return slug.Length == 0 ? null : kind switch
        {
            "person" => new Actor($"person:{slug}", name, ActorKind.Person),
            "organisation" => new Actor($"org:{slug}", name, ActorKind.Organisation),
            "group" => new Actor($"group:{slug}", name, ActorKind.Group),
            _ => null,
        };
    }
}
