namespace Lacuna.TrainedReader.Corpora.Mentions;

/// <summary>Links between the head words of mentions of the same entity.</summary>
/// <remarks>The head word and not the first, for "his" and "his spokesman" begin with the same word and are two people.</remarks>
internal static class MentionLinks
{
    /// <summary>From each mention to all earlier ones of its entity; to itself when there is none.</summary>
    /// <param name="mentions">The mentions; of two with the same head word ("Biden" and "Biden and Putin") the shorter counts.</param>
    public static (List<WordLink> Links, List<int> Heads) Of(IEnumerable<Mention> mentions)
    {
        var byHead = mentions.GroupBy(mention => mention.Head).Select(group => group.MinBy(mention => mention.End - mention.Start)!).OrderBy(mention => mention.Head).ToList();
        var links = new List<WordLink>();
        foreach (var entity in byHead.GroupBy(mention => mention.Entity, StringComparer.Ordinal))
        {
            var heads = entity.Select(mention => mention.Head).ToList();
            links.Add(new WordLink(heads[0], heads[0]));
            links.AddRange(heads.SelectMany((later, at) => heads.Take(at).Select(earlier => new WordLink(later, earlier))));
        }

        return (links, [.. byHead.Select(mention => mention.Head)]);
    }
}
