using Lacuna.Core.Text;

namespace Lacuna.Findings.Watching.Detecting;

/// <summary>A sentence that only one of two versions has.</summary>
/// <param name="Before">Where it stands in the earlier version; null when it was added.</param>
/// <param name="After">Where it stands in the later version; null when it was left out. Both stand when it was reworded.</param>
internal sealed record SentenceChange(TextSpan? Before, TextSpan? After);
