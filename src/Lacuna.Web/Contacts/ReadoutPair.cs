using Lacuna.Findings.Contacts;

namespace Lacuna.Web.Contacts;

/// <summary>The two readouts of a contact that stand side by side.</summary>
/// <param name="A">The one on the left.</param>
/// <param name="B">The one on the right.</param>
public sealed record ReadoutPair(Readout A, Readout B)
{
    /// <summary>The pair that is asked for, by the readouts' documents; the first readouts of the first two sides when none is; null where there is one readout at most.</summary>
    internal static ReadoutPair? Of(ContactRecord contact, string? a, string? b)
    {
        if (contact.Readouts.Length < 2)
        {
            return null;
        }

        var left = Named(contact, a);
        var right = Named(contact, b);
        left ??= contact.Readouts.FirstOrDefault(readout => readout != right && readout.Side is not null) ?? contact.Readouts.First(readout => readout != right);
        right ??= contact.Readouts.FirstOrDefault(readout => readout != left && readout.Side is not null && !readout.Side.Equals(left.Side)) ?? contact.Readouts.First(readout => readout != left);
        return left == right ? new ReadoutPair(left, contact.Readouts.First(readout => readout != left)) : new ReadoutPair(left, right);
    }

    private static Readout? Named(ContactRecord contact, string? document) =>
        string.IsNullOrEmpty(document) ? null : contact.Readouts.FirstOrDefault(readout => readout.Document.Document.Id == document);
}
