using System.Security.Cryptography;
using Lacuna.Core.Documents;
using Lacuna.Web.Answers;

namespace Lacuna.Web.Desk;

/// <summary>A draft that was laid beside the record.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Finding">What was found.</param>
internal sealed record CheckedDraft(Document Draft, Finding Finding)
{
    /// <summary>Names it in addresses; nobody can guess it, for a draft is nobody else's business.</summary>
    public string Id { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>Writes what the draft says is still to come as an iCalendar file.</summary>
    public required Func<Stream, Task> WriteCalendar { get; init; }
}
