using Lacuna.Findings.Contacts;
using NodaTime;

namespace Lacuna.Findings.Drafts.Held;

/// <summary>For where it is not asked which side published nothing.</summary>
internal sealed class NoChannels : ISideChannels
{
    public static NoChannels Instance { get; } = new();

    public ChannelCoverage? Of(string side, DateInterval? days) => null;

    public bool IsCovered(ChannelCoverage coverage) => false;
}
