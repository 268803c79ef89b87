namespace Lacuna.Core.Documents;

/// <summary>An outlet or channel, and the actor it speaks for.</summary>
/// <param name="Name">As it calls itself: "Xinhua", "president.gov.ua", "The White House".</param>
/// <param name="SpeaksFor">Id of the actor whose own voice the channel is, such as <c>state:CHN</c>; null for an independent outlet.</param>
/// <param name="TimeZone">IANA zone of the publisher's clock, such as <c>Europe/Kyiv</c>; null when unknown.</param>
public sealed record Source(string Name, string? SpeaksFor = null, string? TimeZone = null);
