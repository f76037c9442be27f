using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace QuanZe.Conventions.Tests.Packages;

/// <summary>The public surface of an assembly as a text (公开接口): one line a member, sorted, so that a change of it is a change of lines.</summary>
/// <remarks>
/// A text of our own and no analyser: it costs the build nothing, holds both frameworks, names parameters and defaults, which are part of what a vendor compiles
/// against, and leaves out what the compiler makes of records.
/// </remarks>
internal static class PublicApi
{
    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>The surface of an assembly.</summary>
    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Heading(type)).Append('\n');
            foreach (var line in Members(type).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(line).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Heading(Type type)
    {
        var kind = type.IsEnum ? "enum" : type.IsInterface ? "interface" : typeof(Delegate).IsAssignableFrom(type) ? "delegate" : type.IsValueType ? "struct" : "class";
        var words = (type.IsAbstract && type.IsSealed ? "static " : type.IsAbstract && !type.IsInterface ? "abstract " : type.IsSealed && kind == "class" ? "sealed " : "") + kind;
        var bases = new[] { type.BaseType }.OfType<Type>().Where(parent => parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum) && parent != typeof(MulticastDelegate))
            .Concat(type.GetInterfaces().Where(parent => parent.IsPublic).OrderBy(Name, StringComparer.Ordinal)).Select(Name).ToList();
        return $"{words} {type.Namespace}.{Name(type)}{(bases.Count == 0 || type.IsEnum || kind == "delegate" ? "" : " : " + string.Join(", ", bases))}{Constraints(type.IsGenericType ? type.GetGenericArguments() : [])}";
    }

    private static IEnumerable<string> Members(Type type)
    {
        const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select(name => string.Create(CultureInfo.InvariantCulture, $"{name} = {Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture)}"));
        }

        return type.GetMembers(Declared).Where(IsOfTheSurface).Select(member => member switch
        {
            ConstructorInfo made => $"new({Parameters(made)})",
            MethodInfo method => $"{Words(method)}{Returned(method)} {method.Name}{Generics(method)}({Parameters(method)}){Constraints(method.IsGenericMethod ? method.GetGenericArguments() : [])}",
            PropertyInfo property => $"{Words(Accessor(property))}{Of(property)} {property.Name}{Indexer(property)} {{ {Accessors(property)} }}",
            FieldInfo field => $"{(field.IsLiteral ? "const " : field.IsStatic ? "static " : "")}{Name(field.FieldType)} {field.Name}",
            EventInfo happening => $"event {Name(happening.EventHandlerType!)} {happening.Name}",
            _ => "",
        }).Where(line => line.Length > 0);
    }

    private static bool IsOfTheSurface(MemberInfo member) => member switch
    {
        MethodBase { IsSpecialName: true, IsConstructor: false } method => method.Name.StartsWith("op_", StringComparison.Ordinal) && IsVisible(method) && !IsMade(method),
        MethodBase method => IsVisible(method) && !IsMade(method) && !IsOverrideOfObject(method),
        PropertyInfo property => IsVisible(Accessor(property)) && property.Name != "EqualityContract",
        FieldInfo field => field.IsPublic || field.IsFamily,
        EventInfo happening => IsVisible(happening.AddMethod!),
        _ => false,
    };

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsMade(MethodBase method) => method.IsDefined(typeof(CompilerGeneratedAttribute)) || method.Name.Contains('<', StringComparison.Ordinal);

    private static bool IsOverrideOfObject(MethodBase method) =>
        method is MethodInfo info && info.GetBaseDefinition().DeclaringType == typeof(object);

    private static string Words(MethodInfo method) =>
        (method.IsFamily || method.IsFamilyOrAssembly ? "protected " : "") + (method.IsStatic ? "static " : method.DeclaringType!.IsInterface ? "" : method.IsAbstract ? "abstract " : method.IsVirtual && !method.IsFinal ? (method.GetBaseDefinition() == method ? "virtual " : "override ") : "");

    private static MethodInfo Accessor(PropertyInfo property) => property.GetMethod ?? property.SetMethod!;

    private static string Accessors(PropertyInfo property) => string.Join(' ', new[]
    {
        property.GetMethod is { } get && IsVisible(get) ? "get;" : null,
        property.SetMethod is { } set && IsVisible(set) ? set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? "init;" : "set;" : null,
    }.OfType<string>()) + (property.IsDefined(typeof(RequiredMemberAttribute)) ? " required" : "");

    private static string Indexer(PropertyInfo property) => property.GetIndexParameters() is { Length: > 0 } keys ? $"[{string.Join(", ", keys.Select(key => Name(key.ParameterType)))}]" : "";

    private static string Returned(MethodInfo method) => Name(method.ReturnType) + Mark(method.ReturnType, () => Nullability.Create(method.ReturnParameter).ReadState);

    private static string Of(PropertyInfo property) => Name(property.PropertyType) + Mark(property.PropertyType, () => Nullability.Create(property).ReadState);

    private static string Parameters(MethodBase method) => (method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "") + string.Join(", ", method.GetParameters().Select(parameter =>
        (IsParams(parameter) ? "params " : parameter.IsOut ? "out " : parameter.IsIn ? "in " : parameter.ParameterType.IsByRef ? "ref " : "")
        + Name(parameter.ParameterType) + Mark(parameter.ParameterType, () => Nullability.Create(parameter).WriteState) + " " + parameter.Name + Default(parameter)));

    // By name: an older framework has its own copy of the newer attribute.
    private static bool IsParams(ParameterInfo parameter) => parameter.CustomAttributes.Any(attribute => attribute.AttributeType.Name is nameof(ParamArrayAttribute) or nameof(ParamCollectionAttribute));

    private static string Default(ParameterInfo parameter) => !parameter.HasDefaultValue ? "" : " = " + (parameter.RawDefaultValue switch
    {
        null => parameter.ParameterType.IsValueType ? "default" : "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        var value => Convert.ToString(value, CultureInfo.InvariantCulture),
    });

    private static string Mark(Type type, Func<NullabilityState> state) =>
        !type.IsValueType && !type.IsByRef && !type.IsGenericParameter && state() == NullabilityState.Nullable ? "?" : "";

    private static string Generics(MethodInfo method) => method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";

    private static string Constraints(Type[] arguments)
    {
        var said = arguments.Where(argument => argument.IsGenericParameter).Select(argument => (argument.Name, Of(argument))).Where(entry => entry.Item2.Length > 0).Select(entry => $" where {entry.Name} : {entry.Item2}");
        return string.Concat(said);

        static string Of(Type argument) => string.Join(", ", new[]
        {
            argument.GenericParameterAttributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? "class" : null,
            argument.GenericParameterAttributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint) ? "struct" : null,
        }.OfType<string>().Concat(argument.GetGenericParameterConstraints().Where(type => type != typeof(ValueType)).Select(Name))
            .Concat(argument.GenericParameterAttributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && !argument.GenericParameterAttributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint) ? ["new()"] : []));
    }

    private static string Name(Type type)
    {
        if (type.IsByRef || type.IsArray)
        {
            return Name(type.GetElementType()!) + (type.IsArray ? "[]" : "");
        }

        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return Name(inner) + "?";
        }

        var name = type.IsGenericParameter || type.DeclaringType is null || !type.IsNested ? type.Name : Name(type.DeclaringType) + "." + type.Name;
        var tick = name.IndexOf('`', StringComparison.Ordinal);
        return tick < 0 ? name : name[..tick] + $"<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
    }
}
