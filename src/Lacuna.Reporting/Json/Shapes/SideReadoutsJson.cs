using Lacuna.Findings.Contacts.Series;

namespace Lacuna.Reporting.Json.Shapes;

/// <summary>What one side published on the contacts of a series.</summary>
internal sealed record SideReadoutsJson(ActorJson Side, int Published, int PublishedNothing, int MentionedOnly, int NotEstablished)
{
    public static SideReadoutsJson Of(SideReadouts side) =>
        new(ActorJson.Of(side.Side), side.Published, side.PublishedNothing, side.MentionedOnly, side.NotEstablished);
}
