using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;

namespace Lacuna.Findings.Contacts.Series;

/// <summary>A place in the series that a text gives a contact: "only the second conversation since …". Texts count from where they like.</summary>
/// <param name="Place">The place, 1 for the first.</param>
/// <param name="Document">The document that says so.</param>
/// <param name="Evidence">Its words.</param>
public sealed record ClaimedPlace(int Place, AnnotatedDocument Document, Evidence Evidence);
