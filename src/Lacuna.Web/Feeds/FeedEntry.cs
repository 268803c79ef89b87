using Lacuna.Core.Evidences;

namespace Lacuna.Web.Feeds;

/// <summary>One entry of a feed.</summary>
/// <param name="Key">Names what it tells of for good; the entry's id is made from it.</param>
/// <param name="Title">In one line.</param>
/// <param name="Updated">When the record took it in or changed it.</param>
/// <param name="Page">Its page, from the root.</param>
/// <param name="Summary">In a few words.</param>
internal sealed record FeedEntry(string Key, string Title, DateTimeOffset Updated, string Page, string Summary)
{
    /// <summary>The words it rests on; null where it is about a whole document.</summary>
    public Evidence? Words { get; init; }
}
