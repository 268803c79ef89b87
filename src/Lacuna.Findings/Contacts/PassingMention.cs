using Lacuna.Core.Actors;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;

namespace Lacuna.Findings.Contacts;

/// <summary>A document about something else that tells of the contact in passing.</summary>
/// <param name="Document">The document, read.</param>
/// <param name="Contact">The contact as this document tells of it.</param>
/// <param name="Side">The actor that the document's source speaks for; null when the source is independent or unknown.</param>
/// <param name="Evidence">The words that tell of the contact.</param>
public sealed record PassingMention(AnnotatedDocument Document, Contact Contact, Actor? Side, Evidence Evidence);
