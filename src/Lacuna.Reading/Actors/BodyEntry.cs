using Lacuna.Core.Actors;

namespace Lacuna.Reading.Actors;

/// <summary>An organisation or outlet as the tables know it.</summary>
/// <param name="Actor">The body; its state is the one it belongs to or comes from.</param>
/// <param name="IsOutlet">True for a news agency, newspaper, broadcaster or platform.</param>
/// <param name="IsVoice">True when the outlet is its state's own voice.</param>
/// <param name="IsPlatform">True when it carries what others post, and so is a channel rather than a speaker.</param>
internal sealed record BodyEntry(Actor Actor, bool IsOutlet = false, bool IsVoice = false, bool IsPlatform = false);
