using System.Text.Json.Serialization;

namespace Lacuna.Findings.Watching.Keeping;

/// <summary>What a poll has brought and not yet looked at for events. When it is still there after a restart, it is looked at then.</summary>
[JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)]
internal sealed class PendingImport
{
    /// <summary>What is on its way into the archive; whether it came there has to be asked after a restart.</summary>
    public string[] OnTheWay { get; set; } = [];

    /// <summary>What is in the archive.</summary>
    public List<BroughtVersion> Brought { get; } = [];
}
